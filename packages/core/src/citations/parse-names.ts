import type {Name} from './reference.ts'

const PERSONAL =
  /\bet al\b|\p{Lu}[\p{L}'’-]+,\s?(?:\p{Lu}\.|\p{Lu}[\s-]\p{Lu}\b|\p{Lu}$)|^(?:(?:van|von|de|der|den|la|le|di|da|al)\s)*\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}(?:,|\s?&|\sand\b|$)/u

/** The words before a title name people, not a body or the title itself. */
export const isPersonal = (text: string): boolean => PERSONAL.test(text)

/** Reads “Surname, I. J., & Other, K.”, “Surname IJ, Other K” or the name of a body. */
export function parseNames(text: string): Name[] {
  const clean = text
    .replace(/[\s.,:;(]+$/, '')
    .replace(/,?\s*\bet al$/i, '')
    .replace(/,?\s*\(?eds?\.?\)?$/i, '')
  if (!clean) return []
  if (!isPersonal(text)) return [{literal: clean}]
  if (/,\s?\p{Lu}\./u.test(text)) return inverted(clean)
  return clean
    .split(/\s*[,;&]\s*|\s+and\s+/)
    .filter(name => name !== '')
    .map(name => {
      const match = /^(.+?)\s((?:\p{Lu}[.-]?\s?){1,4})$/u.exec(name)
      return match ? {family: match[1]!, given: match[2]!.trim()} : {family: name}
    })
}

/** APA puts the family name first and parts name from name by the comma after the initials. */
function inverted(text: string): Name[] {
  const pieces = text.split(/\s*[,;&]\s*|\s+and\s+/).filter(piece => piece !== '')
  const names: Name[] = []
  for (const piece of pieces) {
    const last = names.at(-1)
    if (last && !last.given && /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(piece))
      names[names.length - 1] = {...last, given: piece}
    else names.push({family: piece})
  }
  return names
}
