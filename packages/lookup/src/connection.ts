/** What a server said to one question. */
export interface Answer {
  readonly status: number
  /** The body, parsed. */
  readonly json: unknown
}

/** Why there is no answer, as one clause for people; `kind` is for programs. */
export class NoAnswer extends Error {
  readonly kind: 'down' | 'slow' | 'not-json' | 'too-large' | 'redirected' | 'refused' | 'busy'

  constructor(kind: NoAnswer['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

/** The port to the network: everything that this room asks goes through one of these. */
export interface Connection {
  /**
   * Asks for JSON.
   *
   * @throws NoAnswer when none came that can be relied on.
   */
  ask(url: URL): Promise<Answer>
}
