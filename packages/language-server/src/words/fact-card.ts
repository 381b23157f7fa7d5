import type {Evidence, Fact, FactsFile, Library} from '@claimlint/core'
import {factLine, valueWords} from './fact-words.ts'
import {plain, referenceCard} from './reference-words.ts'

/** A fact as Markdown: what it says, how sure it is, what it rests on. */
export function factCard(fact: Fact, library: Library): string {
  const value = valueWords(fact.value)
  return [
    `**${plain(fact.id)}**${fact.fictional ? ' · FICTIONAL' : ''}`,
    fact.wording ? plain(fact.wording) : '',
    value ? `Value: ${plain(value)}` : '',
    fact.fault ? `It cannot be relied on: ${plain(fact.fault)}.` : '',
    evidenceLines(fact, library).join('  \n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** A facts file as Markdown: what it is about, and what it holds. */
export function fileCard({id, title, kind, facts, fictional}: FactsFile): string {
  const most = 12
  const lines = facts.slice(0, most).map(fact => `- ${plain(factLine(fact))}`)
  return [
    `**${plain(id ?? '')}**${fictional ? ' · FICTIONAL' : ''}`,
    [title, kind].flatMap(words => (words ? plain(words) : [])).join(' · '),
    facts.length === 0 ? 'It holds no facts yet.' : lines.join('\n'),
    facts.length > most ? `and ${facts.length - most} more` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The evidence of a fact: reference, place, passage, design, who read it. */
export function evidenceLines(fact: Fact, library: Library): string[] {
  if (fact.evidence.length === 0) return ['It has no evidence.']
  return [stateLine(fact), ...fact.evidence.flatMap(entry => entryLines(entry, library))]
}

function entryLines({ref, locator, says, passage, design, stance, checked}: Evidence, library: Library): string[] {
  const reference = library.references.get(ref)
  const role = stance === 'supports' ? '' : stance === 'contradicts' ? 'Contradicts: ' : 'Context only: '
  return [
    `${role}**${plain(ref)}** ${reference ? referenceCard(reference) : 'is not in the bibliography.'}`,
    [
      locator ? `Where: ${plain(locator)}` : 'no place given',
      design ? plain(design) : '',
      checked && checked.how !== 'unchecked'
        ? `read (${plain(checked.how)})${checked.by ? ` by ${plain(checked.by)}` : ''}${checked.on ? ` on ${checked.on}` : ''}`
        : 'read by nobody yet',
    ]
      .filter(Boolean)
      .join(' · '),
    passage ? `Passage: “${plain(passage)}”` : '',
    says ? `It says: ${plain(says)}` : '',
  ].filter(Boolean)
}

const stateLine = ({status, certainty, population, outcome}: Fact): string =>
  [
    `Status: ${status}`,
    certainty ? `certainty: ${certainty}` : 'certainty: not stated',
    population ? `in ${plain(population)}` : '',
    outcome ? plain(outcome) : '',
  ]
    .filter(Boolean)
    .join(' · ')
