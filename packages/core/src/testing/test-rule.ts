import {describe, expect, it} from 'vitest'
import type {Library} from '../facts/library.ts'
import type {Finding} from '../lint/finding.ts'
import type {DataFile} from '../lint/page.ts'
import type {Rule} from '../lint/rule.ts'
import {lintData} from '../lint/run-rules.ts'
import {type SourceText, sourceText} from '../text/source-text.ts'
import {type LintTextOptions, lintText} from './lint-text.ts'
import {unmark} from './unmark.ts'

interface CaseOptions extends LintTextOptions {
  /** The title of the test; the text itself when left out. */
  readonly name?: string
  /** The rule's own options. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Makes the data file of a text, for rules that judge facts, references, waivers or config. */
  readonly data?: (source: SourceText) => DataFile
}

/** A text that the rule leaves alone. */
export type ValidCase = string | (CaseOptions & {readonly text: string})

/** A text whose faulty words stand between ⟦ and ⟧; without marks the number of messages counts. */
export type InvalidCase =
  | string
  | (CaseOptions & {
      readonly text: string
      /** The message ids, in the order of the text. */
      readonly messages?: readonly string[]
      /** The severity that each finding has. */
      readonly severity?: Finding['severity']
    })

/** Runs a rule over texts that it must leave alone and texts whose marked words it must find, as vitest tests. */
export function testRule(
  // biome-ignore lint/suspicious/noExplicitAny: a rule's messages and options are its own; the tests judge any rule
  rule: Rule<any, any>,
  cases: {readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[]},
): void {
  describe(rule.id, () => {
    for (const valid of cases.valid) {
      const given = typeof valid === 'string' ? {text: valid} : valid
      it(`allows: ${title(given)}`, () => {
        const found = judge(rule, given.text, given)
        expect(found.map(({messageId, range}) => `${messageId}: ${given.text.slice(range.start, range.end)}`)).toEqual(
          [],
        )
      })
    }
    for (const invalid of cases.invalid) {
      const given: Exclude<InvalidCase, string> = typeof invalid === 'string' ? {text: invalid} : invalid
      it(`finds: ${title(given)}`, () => {
        const {text, ranges} = unmark(given.text)
        const found = judge(rule, text, given)
        if (ranges.length) {
          const wanted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)
          expect(found.map(({range}) => show(text, range))).toEqual(wanted.map(range => show(text, range)))
        } else expect(found.length).toBe(given.messages?.length ?? found.length)
        expect(found.length).toBeGreaterThan(0)
        if (given.messages) expect(found.map(({messageId}) => messageId)).toEqual(given.messages)
        if (given.severity) expect(found.map(({severity}) => severity)).toEqual(found.map(() => given.severity))
      })
    }
  })
}

const title = ({name, text}: {readonly name?: string; readonly text: string}): string =>
  name ?? (text.length > 80 ? `${text.slice(0, 79)}…` : text).replace(/\s+/g, ' ')

const show = (text: string, {start, end}: {readonly start: number; readonly end: number}): string =>
  `${start}-${end} ${text.slice(start, end)}`

function judge(rule: Rule, text: string, given: CaseOptions): Finding[] {
  const level = given.settings?.[rule.id]?.level ?? rule.severity
  const settings = {...given.settings, [rule.id]: {level, ...(given.options ? {options: given.options} : {})}}
  const {findings, failures} = given.data
    ? lintDataText(rule, given.data(sourceText(given.path ?? 'data.yaml', text)), given.library, settings[rule.id]!)
    : lintText(text, [rule], {...given, settings})
  expect(failures).toEqual([])
  for (const {range, message} of findings) {
    expect(range.end, 'every range lies within the text').toBeLessThanOrEqual(text.length)
    expect(message, 'every message says something').not.toBe('')
  }
  return findings.filter(({waivedBy}) => !waivedBy)
}

function lintDataText(
  rule: Rule,
  file: DataFile,
  library: Library | undefined,
  level: {level: Finding['severity'] | 'off'},
) {
  const empty: Library = {references: new Map(), facts: new Map(), factsFiles: []}
  return lintData(file, library ?? empty, [rule], {rules: new Map([[rule.id, level]]), ruleUrl: id => `rules/${id}.md`})
}
