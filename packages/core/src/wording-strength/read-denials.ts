/** What a source says that it did not look at, apart from what it tells. */
export interface Telling {
  readonly told: string
  readonly left: string
}

const NOT_LOOKED =
  /\b(?:not (?:been )?(?:systematically |yet |routinely |formally |separately )?(?:recorded|assessed|measured|studied|reported|collected|included|examined|evaluated|eligible|available|established|investigated|analysed|analyzed|tested|checked|a (?:\w+ )?(?:outcome|end ?point)|documented|monitored|enrolled|part of|known)|(?:recorded|reported|assessed|measured|monitored|documented) (?:in|by) none|immature|exclu(?:ded|sion)|lacking|no (?:trials?|study|studies|data|information|later follow-up|follow-up|long-term data|patients? with)|none of the [^,;.]{0,30}?(?:reported|recorded|assessed|included|measured)|(?:did not|didn['’]t) (?:systematically )?(?:report|include|assess|measure|study|examine|look|record|enrol|collect|evaluate)|never (?:been )?(?:recorded|assessed|measured|studied|tested)|not systematically|unknown|unclear|remains to be|could not|cannot|only \w+ (?:of|out of) [^,;.]{0,30}?reported)\b/i

/** A text of a source, clause by clause: “survival was not assessed” is no word about survival. */
export function readDenials(text: string): Telling {
  const [told, left]: [string[], string[]] = [[], []]
  for (const clause of text.split(/(?<=[;!?])\s|(?<=\.)\s+(?=\p{Lu})|,\s(?=but|although|though|and no)/u)) {
    if (NOT_LOOKED.test(clause)) left.push(clause)
    else told.push(clause)
  }
  return {told: told.join(' '), left: left.join(' ')}
}
