/** “100% natural”, “all-natural”: a word on what a thing is made of, which readers take for a word on its safety. */
const PURITY =
  /\b(?:(?:100|one hundred|a hundred)[\s\u00A0]?(?:%|per ?cent)|all|completely|totally|purely|entirely)[-\s\u00A0]*(?:natural|pure|organic|herbal|vegan|plant[- ]based)\b/i

export const isPurity = (words: string): boolean => PURITY.test(words)
