/**
 * Remembers a value for each of many objects, on the objects themselves. A WeakMap does the same in words, but while it
 * lives the garbage collector keeps the values of young objects, and all that these lead to, until its next full round:
 * whole pages, long after they are done.
 */
export class Notes<K extends object, V> {
  readonly #name = Symbol('note')

  get(about: K): V | undefined {
    return (about as {[name: symbol]: V | undefined})[this.#name]
  }

  /** A copy of the object does not carry the value along. */
  set(about: K, value: V): void {
    Object.defineProperty(about, this.#name, {value, writable: true})
  }
}
