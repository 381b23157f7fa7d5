import {describe, expect, it} from 'vitest'
import {sourceText} from '../text/source-text.ts'
import {readDraft} from './read-draft.ts'

/** What of a text is told as not read: why, and the words. */
const unread = (text: string): string[] =>
  readDraft(sourceText('page.mdx', text), {language: 'en'}).unread.map(
    ({why, range}) => `${why}: ${text.slice(range.start, range.end)}`,
  )

describe('findUnreadHtml', () => {
  it('tells what an open comment hides, behind a byte order mark too', () => {
    expect(unread('\uFEFFSit.\n\n<!-- gone\n\nRelief lasts 3 weeks.\n')).toEqual([
      'open-comment: <!-- gone\n\nRelief lasts 3 weeks.',
    ])
    expect(unread('<div>\nSit <!-- a --> or <!-- lie\n</div>\n\nRise.\n')).toEqual(['open-comment: <!-- lie\n</div>'])
    expect(unread('Sit.\n\n<!-- a\n\nb -->\n\n<!-->\n\nRise. <!-- c -->\n')).toEqual([])
  })

  it('tells words in the attributes of components, at their place', () => {
    expect(unread('<Callout title="70 to 80 % are free of pain"/>\n')).toEqual([
      'attribute: 70 to 80 % are free of pain',
    ])
    expect(unread('> Sit <Stat\n>   label=\'Lasts for 3 weeks\'\n>   id="a b 3 c d e f"/> down.\n')).toEqual([
      'attribute: Lasts for 3 weeks',
    ])
    expect(unread('<my-box note="it cures all of your pain"></my-box>\n')).toEqual([
      'attribute: it cures all of your pain',
    ])
  })

  it('passes over labels, what is never shown, and elements of HTML', () => {
    expect(unread('<Callout title="Good to know" className="mt-4 flex gap-2 p-4 m-1" src="a b c d e 5"/>\n')).toEqual(
      [],
    )
    expect(
      unread('<Picture alt="A bath that is full of warm water"/>\n\n<p title="one two three four five">Sit.</p>\n'),
    ).toEqual([])
  })
})
