/** A medicine that is given on prescription only in the UK, by the names that its advertisers use for it. */
export interface PrescriptionMedicine {
  /** What a message calls it. */
  readonly name: string
  /** Names and brand names in small letters, plurals spelt out. */
  readonly words: readonly string[]
}

/** A short list of those that are advertised most; it is no register. */
export const PRESCRIPTION_MEDICINES: readonly PrescriptionMedicine[] = [
  {
    name: 'botulinum toxin',
    words: ['botulinum toxin', 'botulinum toxins', 'botox', 'dysport', 'xeomin', 'azzalure', 'bocouture', 'vistabel'],
  },
  {name: 'semaglutide', words: ['semaglutide', 'ozempic', 'wegovy', 'rybelsus']},
  {name: 'tirzepatide', words: ['tirzepatide', 'mounjaro']},
  {name: 'liraglutide', words: ['liraglutide', 'saxenda', 'victoza']},
  // Weak steroid creams are sold without a prescription: only what is injected counts.
  {name: 'a steroid for injection', words: ['kenalog', 'depo-medrone', ...steroidInjections()]},
]

function steroidInjections(): string[] {
  const kinds = ['steroid', 'corticosteroid', 'cortisone', 'triamcinolone', 'methylprednisolone', 'dexamethasone']
  const ways = ['injection', 'injections', 'shot', 'shots', 'jab', 'jabs']
  return kinds.flatMap(kind => ways.map(way => `${kind} ${way}`))
}
