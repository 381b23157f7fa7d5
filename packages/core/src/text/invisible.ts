/**
 * Signs that no reader sees and that part no words: the soft hyphen, joiners and non-joiners, marks of direction, a byte
 * order mark inside a text. They come along when text is copied from a page or a word processor.
 */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\u200D|\u034F/
/** The joiner inside an emoji is part of what is seen. */
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/uy

export const hasInvisible = (text: string): boolean => INVISIBLE.test(text)

/** Whether the sign at an offset is one that no reader sees. */
export function isInvisible(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0xad || !INVISIBLE.test(text[at]!)) return false
  if (code !== 0x200d) return true
  EMOJI_JOINER.lastIndex = at
  return !EMOJI_JOINER.test(text)
}
