import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import type {Draft} from '../draft/draft.ts'
import {readDraft} from '../draft/read-draft.ts'
import {tellFaults} from '../testing/tell-faults.ts'
import {sourceText} from '../text/source-text.ts'
import {readConfigFile} from './read-config-file.ts'
import {readWaivers} from './read-waivers.ts'
import {validateFrontMatter} from './validate-front-matter.ts'

/** A draft with front matter, whatever the draft room makes of it. */
function draftWith(yaml: string, lead = ''): Draft {
  const text = `${lead}---\n${yaml}---\n\nWords.\n`
  let value: unknown
  try {
    // As the draft reader does: a repeated key does not break the value.
    value = parse(yaml, {uniqueKeys: false})
  } catch {}
  const offset = lead.length + 4
  return {
    ...readDraft(sourceText('page.md', text)),
    frontMatter: {range: {start: lead.length, end: offset + yaml.length + 3}, yaml, offset, value},
  }
}

describe('front matter', () => {
  it.each([
    ['status: draft\ntitle: Tea\nlayout: post\ndate: 2026-02-30\ntags: [a]\npublished: true\n', []],
    ['status: publishd\n', ['2:9 not-allowed «publishd»']],
    ['titel: Tea\n', ['2:1 misspelled-key «titel»']],
    ['review_due: 2027-01-01\n', ['2:1 misspelled-key «review_due»']],
    ['reviewed: 2026-02-30\n', ['2:11 impossible-date «2026-02-30»']],
    ['reviewed: 2026-02-20\nreviewDue: 2025-01-01\n', ['3:12 reversed-dates «2025-01-01»']],
    ['sponsorship: {by: Tea Ltd, lable: Advert}\n', ['2:28 unknown-key «lable»']],
    ['sponsorship: paid\n', ['2:14 not-allowed «paid»']],
    ['fictional: yes\n', ['2:12 yaml-surprise «yes»']],
    ['language: no\n', ['2:11 yaml-surprise «no»']],
    ['title: one\ntitle: two\n', ['3:1 duplicate-key «title»']],
    ['authors:\n  - name: A\n    role: x\n  - name: B\nmenu:\n  name: C\nmore:\n  name: D\n', []],
    ['authors:\n  - name: A\n    name: B\n', ['4:5 duplicate-key «name»']],
    ['sponsorship: {by: A, by: B}\n', ['2:22 duplicate-key «by»']],
    ['title: one: two\n', ['2:8 broken-yaml «one: two»']],
    ['authors: [{name: A, credentials: MD}, B]\naudience: patients\n', ['3:11 not-allowed «patients»']],
  ])('%j', (yaml, expected) => {
    for (const lead of ['', '\uFEFF']) {
      const draft = draftWith(yaml, lead)
      expect(tellFaults(draft.source.text, validateFrontMatter(draft))).toEqual(expected)
    }
  })
})

describe('waivers', () => {
  const GOOD =
    '- {id: w1, rule: superlative, page: a.md, words: the best, reason: A quotation., owner: Ann, until: 2027-01-01}\n'
  const read = (text: string) => readWaivers(sourceText('waivers.yaml', text))

  it('reads a list and a map', () => {
    expect(read(GOOD)).toMatchObject({
      faults: [],
      waivers: [{id: 'w1', rule: 'superlative', page: 'a.md', words: 'the best', inline: false, path: 'waivers.yaml'}],
    })
    expect(read(`schema: 1\nwaivers:\n  ${GOOD}`)).toMatchObject({faults: [], waivers: [{id: 'w1'}]})
  })

  it.each([
    [GOOD.replace('page:', 'file:'), ['1:31 unknown-key «file»']],
    [GOOD.replace('owner: Ann, ', ''), ['1:4 missing-key «id»']],
    [GOOD.replace('2027-01-01', '2027-1-1'), ['1:101 wrong-form «2027-1-1»']],
    [GOOD.replace('until', 'created: 2028-01-01, until'), ['1:122 reversed-dates «2027-01-01»']],
    [GOOD + GOOD, ['2:8 duplicate-id «w1»']],
  ])('%j', (text, expected) => expect(tellFaults(text, read(text).faults)).toEqual(expected))
})

describe('config', () => {
  const read = (text: string) => readConfigFile(sourceText('claimlint.config.yaml', text))

  it('gives the value and where each part stands', () => {
    const text =
      'schema: 1\npreset: strict\nrules:\n  uncited-duration: {severity: warning, options: {repeats: off}}\ngate: {approved: {failOn: warning, checks: {risk: [cited, resolved]}}}\n'
    const config = read(text)
    expect(config.faults).toEqual([])
    expect(config.value).toMatchObject({preset: 'strict', rules: {'uncited-duration': {severity: 'warning'}}})
    const place = config.locate('/rules/uncited-duration/severity')!
    expect(text.slice(place.start, place.end)).toBe('severity')
    expect(config.locate('/nothing')).toBeUndefined()
    expect(read('').value).toEqual({})
  })

  it.each([
    ['preset: recomended\n', ['1:9 not-allowed «recomended»']],
    ['rules: {uncited-duraton: off}\n', ['1:9 unknown-key «uncited-duraton»']],
    ['rules: {uncited-duration: of}\n', ['1:27 not-allowed «of»']],
    ['rules: {uncited-duration: 1}\n', ['1:27 not-allowed «1»']],
    ['rules: {uncited-duration: {levels: off}}\n', ['1:28 unknown-key «levels»']],
    ['include: "**/*.md"\n', ['1:10 wrong-type «"**/*.md"»']],
    ['overrides: [{rules: {}}]\n', ['1:14 missing-key «rules»']],
    ['gate: {approved: {checks: {risk: [citd]}}}\n', ['1:35 not-allowed «citd»']],
  ])('%j', (text, expected) => expect(tellFaults(text, read(text).faults)).toEqual(expected))
})
