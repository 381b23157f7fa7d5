import {applyEdits, buildLibrary, readReferences, sourceText} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './unresolved-citation.ts'

const LIST =
  '\n\n## References\n\n1. Ito A, Park B. Baths for sore wrists. Example Journal. 2020;3:14-20.\n2. Oka M. Resting the wrist. Example Journal. 2021;4:1-9.\n'

const {library} = buildLibrary(
  [],
  [
    readReferences(
      sourceText(
        'references.yaml',
        `- {id: ito2020, type: article-journal, title: Baths, author: [{family: Ito}], container-title: Example Journal, issued: {date-parts: [[2020]]}}
- {id: gone2019, type: article-journal, title: "RETRACTED: Rest", URL: "https://journal.example/9"}
- {id: bare2018, type: article-journal, title: Splints}
- {id: tale2017, type: article-journal, title: A tale, URL: "https://journal.example/8", custom: {fictional: true}}
`,
      ),
    ),
  ],
)

testRule(rule, {
  valid: [
    {text: 'Relief lasts 5 days [@ito2020; @gone2019].', library, name: 'a retraction is told by its own rule'},
    `Relief lasts 5 days [1, 2].${LIST}`,
    {text: 'Relief lasts 5 days [@ito2020, p. 3].', library},
    'Relief lasts 5 days [@doi:10.1000/182].',
    'Relief lasts 5 days.[^1]\n\n[^1]: Ito A. Baths. Example Journal. 2020;3:14.\n',
    {
      name: 'a made-up source on a made-up page',
      text: '---\nfictional: true\n---\n\nRelief lasts 5 days [@tale2017].',
      library,
    },
    {name: 'an incomplete entry that holds up no claim', text: 'Sit down first [@bare2018].', library},
    {name: 'handles, mail and cross-references', text: 'Write to desk@wrist.example, and see @fig-bath.', library},
  ],
  invalid: [
    {
      text: 'Relief lasts 5 days [⟦@nobody⟧]. It fades in a week [@nobody].',
      library,
      messages: ['unknown-key'],
      severity: 'error',
    },
    {text: 'Relief lasts 5 days [see ⟦@itoo2020⟧, p. 3].', library, messages: ['mistyped-key']},
    {
      name: 'a draft by itself has no bibliography',
      text: 'Relief lasts 5 days [⟦@ito2020⟧]. It fades in a week [@oka2021].',
      messages: ['no-bibliography'],
      severity: 'warning',
    },
    {
      name: 'a bibliography that is empty is one',
      text: 'Relief lasts 5 days [⟦@ito2020⟧]. It fades in a week [⟦@oka2021⟧].',
      library: {references: new Map(), hasBibliography: true, facts: new Map(), factsFiles: []},
      messages: ['unknown-key', 'unknown-key'],
      severity: 'error',
    },
    {text: `Relief lasts 5 days [1, ⟦7⟧].${LIST}`, messages: ['beyond-list']},
    {
      name: 'numbers that follow each other, once for each marker',
      text: `Relief lasts 5 days [⟦1-99⟧]. It fades [⟦5, 6⟧, ⟦8⟧] in a week [⟦9⟧].${LIST}`,
      messages: ['run-beyond-list', 'run-beyond-list', 'beyond-list', 'beyond-list'],
    },
    {
      name: 'a gap in the list',
      text: `Relief lasts 5 days [3-7].${LIST.replace('1. ', '[1] ').replace('2. Oka', '\n[6] Oka')}`,
      messages: ['beyond-list', 'run-not-in-list'],
    },
    {text: `Relief lasts 5 days (⟦Quade 2019⟧).${LIST}`, messages: ['not-in-list'], severity: 'warning'},
    {text: 'Relief lasts 5 days [⟦1⟧]. It fades in a week [2].', messages: ['no-list'], severity: 'error'},
    {
      text: 'Relief lasts 5 days.⟦[^bath]⟧\n\n[^bath]: https://www.wrists.example/\n',
      messages: ['front-page'],
      name: 'a note with the front page of a site alone',
    },
    {text: 'Relief lasts 5 days.[^⟦bath⟧]', messages: ['no-footnote'], name: 'a footnote without a note'},
    {text: 'Relief lasts 5 days.⟦[^bath]⟧\n\n[^bath]:\n', messages: ['empty-footnote'], name: 'an empty footnote'},
    {
      name: 'an incomplete entry, once',
      text: 'Relief lasts 5 days [⟦@bare2018⟧]. It fades in a week [@bare2018].',
      library,
      messages: ['incomplete'],
      severity: 'error',
    },
    {
      name: 'a printed entry may hold more than was read',
      text: 'Relief lasts 5 days [⟦1⟧].\n\n## References\n\n1. Ito A. Baths. 2020.\n',
      messages: ['incomplete'],
      severity: 'warning',
    },
    {text: 'Relief lasts 5 days [⟦@tale2017⟧].', library, messages: ['fictional']},
    {
      name: 'an entry that names no source, once',
      text: 'Relief lasts 5 days [⟦1⟧]. It fades in a week [1].\n\n## References\n\n1. Trust me.\n',
      messages: ['no-source'],
      severity: 'error',
    },
    {
      name: 'the front page of a site in the list',
      text: 'Relief lasts 5 days [⟦1⟧].\n\n## References\n\n1. Wrist Clinic. Home page. https://www.wrists.example\n',
      messages: ['front-page'],
      severity: 'error',
    },
    {
      text: 'Relief lasts 5 days.⟦[^a]⟧\n\n[^a]: [Our shop](https://shop.wrists.example/)\n',
      messages: ['shop'],
      severity: 'error',
    },
    {
      text: 'Relief lasts 5 days.⟦[^a]⟧\n\n[^a]: http://localhost/paper\n',
      messages: ['private'],
      severity: 'error',
    },
    {
      text: 'Relief lasts 5 days.⟦[^a]⟧\n\n[^a]: https://www.facebook.com/wrists/posts/1\n',
      messages: ['social'],
      severity: 'warning',
    },
    {
      name: 'a DOI that is kept for tests',
      text: 'Relief lasts 5 days [⟦@doi:10.5555/12345⟧].',
      messages: ['fictional'],
      severity: 'error',
    },
  ],
})

it('offers the nearest key in place of the wrong one', () => {
  const text = '\uFEFFBaths 🛁 help.\r\n\r\nRelief lasts 5 days [-@{itoo2020}, p. 3].\r\n'
  const [finding] = lintText(text, [rule], {library}).findings
  const [suggestion] = finding!.suggestions
  expect(suggestion!.safety).toBe('review')
  expect(applyEdits(text, suggestion!.edits)).toBe(text.replace('itoo2020', 'ito2020'))
})
