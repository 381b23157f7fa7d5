import type {Check, Report} from '@claimlint/core'
import {buildClaim, buildDocument, buildFinding, rangeOf} from './build-records.ts'

// One report with all that is hard to print: %, comma, colon, quotes, ]]>, tags, tabs, emoji, wide and right-to-left
// letters, a byte order mark, CRLF, a very long line and a hostile address.

const pass: Check = {status: 'pass', code: 'marked', reason: 'a marker stands in the sentence'}
const found: Check = {status: 'pass', code: 'found', reason: 'the reference names a DOI'}
const missing: Check = {status: 'fail', code: 'unmarked', reason: 'no marker supports it'}
const lost: Check = {status: 'fail', code: 'unknown-key', reason: 'no reference has the key “gone”'}

const PATH = 'content/drafts/50%, “relief”: a.md'
const LONG = 'Some words that only fill the line so that it runs far beyond any terminal. '.repeat(3)
const TEXT = `---
title: Does the moon-dust rinse help?
fictional: true
---

# Does the moon-dust rinse help?

Relief from the rinse lasts 2–6 months in 50% of people, and it is completely safe.

${LONG}It eases “stiff, sore” knees 😀 👩‍⚕️ 膝 within three days, they say [@gone, p. 3]. ${LONG}

\tAfter the rinse, <script>alert("1")</script> and ]]> may be seen for several hours.

> מטופלים say it is the best rinse in the land: try =1+1 today!

| sign | how often |
|---|---|
| itching | 1 in 10 [@moon] |

@everyone #1 Buy it now.
`

const OTHER_PATH = 'content/rest.md'
const OTHER = `\uFEFFRest helps for a week.\r\n\r\n## Was weiß man?\r\n\r\nThe ache goes within 6 weeks in most people [1].\r\n\r\n1. Plain Words on Aches. 2020.\r\n`

const FACTS_PATH = 'content/facts.yaml'
const FACTS = 'id: rest\nfacts:\n  wait: {low: 8, high: 4}\n'

const SAFE = 'it is completely safe'
const SENTENCE = `Relief from the rinse lasts 2–6 months in 50% of people, and ${SAFE}.`
const KNEES = 'It eases “stiff, sore” knees 😀 👩‍⚕️ 膝 within three days, they say [@gone, p. 3].'
const section = ['Does the moon-dust rinse help?']

const duration = buildClaim(TEXT, SENTENCE, {
  kind: 'duration',
  section,
  checks: {cited: missing},
  quantities: [{form: 'time', low: 2, high: 6, unit: 'mo', bound: 'exact', role: 'duration'}],
  cues: ['lasts', '2–6 months'],
})
const share = buildClaim(TEXT, SENTENCE, {
  kind: 'percentage',
  section,
  checks: {cited: missing},
  quantities: [{form: 'percent', low: 50, high: 50, unit: '%', bound: 'exact'}],
  cues: ['50%', 'of people'],
})
const safety = buildClaim(TEXT, SAFE, {
  kind: 'risk',
  section,
  checks: {cited: missing},
  aspects: ['absolute-safety'],
  cues: ['completely safe'],
})
const knees = buildClaim(TEXT, KNEES, {
  kind: 'duration',
  section,
  checks: {cited: pass, resolved: lost},
  rung: 1,
  citations: [{syntax: 'pandoc', key: 'gone', locator: 'p. 3', fault: 'no reference has this key'}],
  quantities: [{form: 'time', low: 3, high: 3, unit: 'd', bound: 'at-most', role: 'onset'}],
  confidence: 'weak',
  cues: ['within three days'],
})
const best = buildClaim(TEXT, 'it is the best rinse in the land: try =1+1 today!', {
  kind: 'promotional',
  section,
  checks: {cited: missing},
  aspects: ['superlative'],
  cues: ['best'],
})
const itching = buildClaim(TEXT, '1 in 10 [@moon]', {
  kind: 'risk',
  section,
  block: 'cell',
  checks: {cited: pass, resolved: found},
  rung: 2,
  citations: [{syntax: 'pandoc', key: 'moon', reference: 'moon'}],
  evidence: [
    {
      key: 'moon',
      from: 'fact',
      fact: 'moon-dust-rinse/itching',
      locator: 'p. 3',
      passage: 'itching & <b>more</b> in 1 of 10',
      proof: 'quoted',
      page: '3',
      read: {by: 'A. Writer', on: '2026-01-02', how: 'full-text'},
    },
  ],
  facts: ['moon-dust-rinse/itching'],
  quantities: [{form: 'frequency', low: 0.1, high: 0.1, unit: '1', bound: 'exact', events: 1, total: 10}],
  cues: ['itching', '1 in 10'],
})
const ache = buildClaim(OTHER, 'The ache goes within 6 weeks in most people [1].', {
  kind: 'duration',
  section: ['Was weiß man?'],
  checks: {cited: pass, resolved: {status: 'fail', code: 'retracted', reason: 'the reference is retracted'}},
  rung: 1,
  citations: [{syntax: 'bracket', key: '1', reference: 'list-1', fault: 'retracted'}],
  quantities: [{form: 'time', low: 6, high: 6, unit: 'wk', bound: 'at-most', role: 'onset'}],
  cues: ['within 6 weeks'],
})

export const SAMPLE: Report = {
  tool: {name: 'claimlint', version: '0.1.0'},
  today: '2026-01-31',
  commit: '0123abc',
  config: 'a1b2c3d4e5f60718',
  rules: [
    {
      id: 'uncited-duration',
      family: 'claims',
      summary: 'A time that no source supports',
      severity: 'error',
      url: 'https://example.org/rules/uncited-duration',
    },
    {
      id: 'absolute-safety',
      family: 'wording',
      summary: 'Safety without any hedge',
      severity: 'error',
      url: 'https://example.org/rules/absolute-safety',
    },
    {
      id: 'superlative',
      family: 'promotion',
      summary: 'A superlative that nothing supports',
      severity: 'warning',
      url: 'javascript:alert(1)',
    },
  ],
  documents: [
    buildDocument(PATH, TEXT, {
      title: 'Does the moon-dust rinse help?',
      status: 'draft',
      fictional: true,
      language: 'en',
      claims: [duration, share, safety, knees, best, itching],
      references: [
        {
          id: 'moon',
          text: 'The <b>Moon</b> Papers, “itching & more”. Made up.',
          url: 'https://example.org/moon?a=1&b=2',
          fictional: true,
          retracted: false,
        },
      ],
      units: {seen: 14, judged: 9, skipped: {heading: 2, 'alt-text': 1, question: 1, 'line-too-long': 1}},
      unjudged: [
        {
          start: {line: 6, column: 3, offset: rangeOf(TEXT, '# Does').start + 2},
          reason: 'heading',
          text: 'Does the moon-dust rinse help?',
        },
      ],
      findings: [
        buildFinding(PATH, TEXT, SENTENCE, {
          ruleId: 'uncited-duration',
          message: '“lasts 2–6 months” gives a time and no source. Cite one, say less, or mark the time as unknown.',
          claim: duration.id,
          confidence: 'strong',
          data: {words: 'lasts 2–6 months'},
        }),
        buildFinding(PATH, TEXT, SAFE, {
          ruleId: 'absolute-safety',
          message: '“completely safe” leaves no room for harm. Say what is known of harms, with a source.',
          claim: safety.id,
          related: [
            {path: OTHER_PATH, range: rangeOf(OTHER, 'Rest helps'), note: 'another page says less'},
            {path: 'elsewhere.md', range: {start: 0, end: 4}, note: 'a page that was not linted'},
          ],
          suggestions: [
            {
              title: 'Write “generally safe”',
              edits: [{range: rangeOf(TEXT, 'completely safe'), text: 'generally safe'}],
              safety: 'review',
            },
          ],
        }),
        buildFinding(PATH, TEXT, KNEES, {
          ruleId: 'unresolved-citation',
          severity: 'warning',
          message:
            'No reference has the key “gone”; 50% of readers,\nand ]]> look for it: add it, or take the marker out.',
          claim: knees.id,
          confidence: 'weak',
        }),
        buildFinding(PATH, TEXT, 'several hours', {
          ruleId: 'uncited-duration',
          message: '“several hours” gives a time and no source.',
          suggestions: [
            {
              title: 'Remove the words',
              edits: [{range: rangeOf(TEXT, ' for several hours'), text: ''}],
              safety: 'review',
            },
          ],
        }),
        buildFinding(PATH, TEXT, 'the best rinse in the land', {
          ruleId: 'superlative',
          severity: 'warning',
          message: '“the best” ranks it above all others. Say what it does.',
          claim: best.id,
          waivedBy: 'w1',
        }),
        buildFinding(PATH, TEXT, '@everyone #1 Buy it now.', {
          ruleId: 'call-to-action',
          severity: 'info',
          message: '@everyone #1 <img src=x> is told to buy.',
          url: 'javascript:alert(1)',
        }),
      ],
    }),
    buildDocument(OTHER_PATH, OTHER, {
      title: 'Rest',
      status: 'in-review',
      language: 'en',
      claims: [ache],
      references: [
        {
          id: 'list-1',
          text: 'Plain Words on Aches. 2020.',
          url: 'javascript:alert(1)',
          fictional: false,
          retracted: true,
        },
      ],
      units: {seen: 5, judged: 2, skipped: {heading: 1, reference: 1, 'foreign-language': 1}},
      findings: [
        buildFinding(OTHER_PATH, OTHER, 'for a week', {
          ruleId: 'uncited-duration',
          message: '“for a week” gives a time and no source.',
          suggestions: [
            {title: 'Take the words out', edits: [{range: rangeOf(OTHER, ' for a week'), text: ''}], safety: 'safe'},
          ],
        }),
        buildFinding(
          OTHER_PATH,
          OTHER,
          {start: OTHER.length, end: OTHER.length},
          {
            ruleId: 'missing-disclaimer',
            severity: 'info',
            message: 'The page does not say that it replaces no doctor. Add a line that does.',
          },
        ),
      ],
    }),
    buildDocument(FACTS_PATH, FACTS, {
      kind: 'facts',
      title: 'rest',
      findings: [
        buildFinding(FACTS_PATH, FACTS, 'low: 8, high: 4', {
          ruleId: 'invalid-facts',
          message: 'low (8) is above high (4). Swap them.',
        }),
      ],
    }),
  ],
  failures: [{path: 'content/locked,file.md', message: 'Permission was denied: 100% of it.'}],
  waivers: [
    {
      id: 'w1',
      rule: 'superlative',
      page: PATH,
      reason: '=cmd|"quoted" words of a guest',
      owner: 'A. Writer',
      approver: 'B. Editor',
      until: '2026-12-31',
    },
  ],
}

/** A run that found nothing at all. */
export const CLEAN: Report = {
  ...SAMPLE,
  documents: [
    buildDocument('clean.md', 'Knees bend.\n', {title: 'Clean', units: {seen: 2, judged: 1, skipped: {heading: 1}}}),
  ],
  failures: [],
  waivers: [],
}
