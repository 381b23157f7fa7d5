import type {Evidence, Fact, FactsFile, Library} from '@claimlint/core'
import {escapeMarkdown} from './escape-markdown.ts'
import {factLine, valueWords} from './fact-words.ts'
import {referenceCard} from './reference-words.ts'

/** A fact as Markdown: what it says, how sure it is, what it rests on. */
export function factCard(fact: Fact, library: Library): string {
  const value = valueWords(fact)
  return [
    `**${escapeMarkdown(fact.id)}**${fact.fictional ? ' · FICTIONAL' : ''}`,
    fact.wording ? escapeMarkdown(fact.wording) : '',
    value ? `Value: ${escapeMarkdown(value)}` : '',
    fact.fault ? `It cannot be relied on: ${escapeMarkdown(fact.fault)}.` : '',
    evidenceLines(fact, library).join('  \n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** A facts file as Markdown: what it is about, and what it holds. */
export function fileCard({id, title, kind, facts, fictional}: FactsFile): string {
  const most = 12
  const lines = facts.slice(0, most).map(fact => `- ${escapeMarkdown(factLine(fact))}`)
  return [
    `**${escapeMarkdown(id ?? '')}**${fictional ? ' · FICTIONAL' : ''}`,
    [title, kind].flatMap(words => (words ? escapeMarkdown(words) : [])).join(' · '),
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
    `${role}**${escapeMarkdown(ref)}** ${reference ? referenceCard(reference) : 'is not in the bibliography.'}`,
    [
      locator ? `Where: ${escapeMarkdown(locator)}` : 'no place given',
      design ? escapeMarkdown(design) : '',
      checked && checked.how !== 'unchecked'
        ? `read (${escapeMarkdown(checked.how)})${checked.by ? ` by ${escapeMarkdown(checked.by)}` : ''}${checked.on ? ` on ${checked.on}` : ''}`
        : 'read by nobody yet',
    ]
      .filter(Boolean)
      .join(' · '),
    passage ? `Passage: “${escapeMarkdown(passage)}”` : '',
    says ? `It says: ${escapeMarkdown(says)}` : '',
  ].filter(Boolean)
}

const stateLine = ({status, certainty, population, outcome}: Fact): string =>
  [
    `Status: ${status}`,
    certainty ? `certainty: ${certainty}` : 'certainty: not stated',
    population ? `in ${escapeMarkdown(population)}` : '',
    outcome ? escapeMarkdown(outcome) : '',
  ]
    .filter(Boolean)
    .join(' · ')
