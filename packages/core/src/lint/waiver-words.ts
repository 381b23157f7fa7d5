/** Signs that nobody sees: they make no other person and no reason. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu

/** What stands for a person: the name and the address of “Ann Lee <ann@clinic.example>”, each by itself. */
function namesOf(person: string): string[] {
  const text = person.normalize('NFKC').replace(UNSEEN, '').toLowerCase()
  const address = /<([^<>]*)>/.exec(text)
  const parts = address
    ? [text.slice(0, address.index) + text.slice(address.index + address[0].length), address[1]!]
    : [text]
  return parts.map(part => part.replace(/[^\p{L}\p{M}\p{N}]/gu, '')).filter(Boolean)
}

/** Whether a text names anybody: signs alone do not. */
export const namesSomebody = (person: string | undefined): person is string =>
  person !== undefined && namesOf(person).length > 0

/** Whether two texts name one person, by name or by address, whatever their case, spacing, signs and invisible letters. */
export function sameName(one: string, other: string): boolean {
  const names = namesOf(one)
  return namesOf(other).some(name => names.includes(name))
}

const STAND_IN = /(?<![\p{L}\p{N}])(?:todo|to-do|fixme|tbd|tbc|tba)(?![\p{L}\p{N}])/iu
/** Scripts that part no words. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{4}/u

/** Whether words can be a reason: two of them at least, and none that puts the reason off. */
export function isReason(text: string): boolean {
  const words = text.normalize('NFKC').replace(UNSEEN, '')
  if (STAND_IN.test(words)) return false
  return (words.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu) ?? []).length >= 2 || UNPARTED.test(words)
}
