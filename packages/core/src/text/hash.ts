/**
 * A 64-bit FNV-1a-like hash of a text, as 16 hex digits. Not for secrets: it names claims and findings, the same on every
 * machine, without asking for a crypto library in a room of pure values.
 */
export function hashText(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code ^ (a >>> 15), 0x85ebca6b)
  }
  return (
    (mix(a ^ (b >>> 16)) >>> 0).toString(16).padStart(8, '0') +
    (mix(b ^ (a >>> 13)) >>> 0).toString(16).padStart(8, '0')
  )
}

function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
