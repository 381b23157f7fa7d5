interface Node {
  readonly next: Map<string, Node>
  last: boolean
}

/**
 * A case-insensitive pattern for any of the words or phrases, as whole words. Common beginnings are shared, so that a
 * text is read once however many words there are.
 */
export function wordPattern(words: readonly string[], flags = 'gi'): RegExp {
  const root: Node = {next: new Map(), last: false}
  for (const word of words) {
    let node = root
    for (const letter of word) {
      const next: Node = node.next.get(letter) ?? {next: new Map(), last: false}
      node.next.set(letter, next)
      node = next
    }
    node.last = true
  }
  return new RegExp(`\\b${write(root)}\\b`, flags)
}

function write({next, last}: Node): string {
  if (next.size === 0) return ''
  const branches = [...next].map(([letter, node]) => escapeLetter(letter) + write(node))
  const joined = branches.length === 1 && !last ? branches[0]! : `(?:${branches.join('|')})`
  return last ? `${joined}?` : joined
}

const escapeLetter = (letter: string): string =>
  letter === ' ' ? '[\\s\\u00A0]' : letter.replace(/[^\p{L}\p{N}]/u, '\\$&')
