import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Rule} from '@claimlint/core'
import {describe, expect, it} from 'vitest'
import {LANGUAGE_FAMILIES, LEAST_FINDINGS, LEAST_PRECISION} from './error-policy.ts'

const SRC = fileURLToPath(new URL('.', import.meta.url))
const FAMILIES = readdirSync(SRC, {withFileTypes: true})
  .filter(entry => entry.isDirectory() && entry.name !== 'shared')
  .map(({name}) => name)

interface Entry {
  readonly family: string
  readonly stem: string
  readonly rule: Rule
}

const stemsOf = (family: string, ending: string): string[] =>
  readdirSync(`${SRC}${family}`)
    .filter(name => name.endsWith(ending))
    .map(name => name.slice(0, -ending.length))

const sources = FAMILIES.map(family => ({
  family,
  stems: stemsOf(family, '.ts').filter(stem => !stem.endsWith('.test')),
  pages: stemsOf(family, '.md'),
  tests: stemsOf(family, '.test.ts'),
}))

const entries: Entry[] = []
for (const {family, stems} of sources) {
  for (const stem of stems) {
    const module = (await import(`./${family}/${stem}.ts`)) as {default: Rule}
    entries.push({family, stem, rule: module.default})
  }
}

const read = (family: string, name: string): string => readFileSync(`${SRC}${family}/${name}`, 'utf8')

const HEADINGS = ['What it does', 'Why it matters', 'Examples', 'Options', 'When it is wrong', 'References']
const PRESETS: readonly string[] = ['recommended', 'strict', 'us', 'uk', 'eu']

/** Data for any message: a name, with a capital, stands for itself, so that what is missing shows. */
const sample = new Proxy(
  {},
  {get: (_, key) => (typeof key === 'string' ? key[0]!.toUpperCase() + key.slice(1) : undefined)},
) as never

describe('the constitution of rules', () => {
  it.each(sources)(
    '$family: each rule has its page and its test, and no page or test stands alone',
    ({stems, pages, tests}) => {
      expect(pages.sort()).toEqual(stems.sort())
      expect(tests.sort()).toEqual(stems.sort())
    },
  )

  it('gives each rule its own id, the name of its file, which tells a fault and no remedy', () => {
    for (const {stem, rule} of entries) {
      expect(rule.id).toBe(stem)
      expect(stem).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(stem).not.toMatch(/^(?:no|require|prefer)-/)
    }
    expect(new Set(entries.map(({stem}) => stem)).size).toBe(entries.length)
  })

  it.each(entries)('$stem: the page has the headings in their order and names its sources', ({family, stem}) => {
    const page = read(family, `${stem}.md`)
    // Headings inside the examples are those of little drafts.
    const plain = page.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '')
    expect(plain.match(/^# .*$/gm)).toEqual([`# ${stem}`])
    expect(plain.match(/^## .*$/gm)?.map(line => line.slice(3))).toEqual(HEADINGS)
    expect(plain).toContain('<!-- generated:options -->')
    expect(plain).toContain('<!-- /generated:options -->')
    // How often it is right belongs to where it is wrong.
    expect(plain.slice(plain.indexOf('## When it is wrong'))).toMatch(
      /<!-- generated:figures -->\n\n### How often it is right\n[\s\S]+<!-- \/generated:figures -->\n\n## References/,
    )
    expect(plain.slice(plain.indexOf('## References')).trim().split('\n').length).toBeGreaterThan(1)
  })

  it.each(entries)('$stem: judges something, in known presets, and says so in one line', ({rule}) => {
    expect(rule.check ?? rule.checkData ?? rule.checkSite ?? rule.checkWaivers).toBeTypeOf('function')
    for (const preset of rule.presets) expect(PRESETS).toContain(preset)
    expect(rule.summary).toMatch(/^[\p{Lu}“`].*[^.!]$/u)
    expect(rule.summary.length).toBeLessThan(110)
    for (const {description} of Object.values(rule.options)) expect(description).toMatch(/\.$/)
  })

  it.each(entries)('$stem: its messages are plain, whole sentences', ({rule}) => {
    for (const [name, words] of Object.entries(rule.messages)) {
      const message = (words as (data: never) => string)(sample)
      expect(message, name).toMatch(/^["“`\p{Lu}]/u)
      expect(message, name).not.toMatch(/!|undefined|\bplease\b| {2}/i)
      // A message may end in words that law or a data file gives; those stand for themselves here.
      expect(message, name).toMatch(/(?:\.|(?:: |^)\p{Lu}\w+)$/u)
    }
  })

  it.each(entries)('$stem: each of its messages is told by its test or its examples', ({family, stem, rule}) => {
    const test = read(family, `${stem}.test.ts`)
    const names = Object.keys(rule.messages)
    if (names.length === 1) return
    for (const name of names)
      expect(test, `no case of ${stem}.test.ts expects “${name}”`).toMatch(new RegExp(`['"\`]${name}\\b`))
  })

  it('makes an error of language only where the mission rests on it or labelled text has shown it right', () => {
    const figures = JSON.parse(
      readFileSync(fileURLToPath(new URL('../../../test/corpus/rule-figures.json', import.meta.url)), 'utf8'),
    ) as {id: string; level: 'full' | 'lowered'; findings: number; right: number}[]
    const isMeasured = (id: string): boolean =>
      figures.some(
        figure =>
          figure.id === id &&
          figure.level === 'full' &&
          figure.findings >= LEAST_FINDINGS &&
          figure.right / figure.findings >= LEAST_PRECISION,
      )
    const errors = entries.filter(({family, rule}) => rule.severity === 'error' && LANGUAGE_FAMILIES.includes(family))
    const unearned = errors.filter(({rule}) => !(rule.exactBecause || rule.errorBecause)).map(({stem}) => stem)
    expect(unearned.filter(id => !isMeasured(id))).toEqual([])
    // An excuse on a rule that needs none would pass unread.
    for (const {stem, family, rule} of entries) {
      if (rule.exactBecause || rule.errorBecause) expect(LANGUAGE_FAMILIES, stem).toContain(family)
      if (rule.errorBecause) expect([rule.severity, rule.exactBecause], stem).toEqual(['error', undefined])
    }
  })

  it('keeps a rule that the config turns on by a key of its own out of the presets', () => {
    for (const {stem, rule} of entries) if (rule.onlyWhen) expect(rule.presets, stem).toEqual([])
  })

  it('lets each rule on promotion say which claims it judges, so that it is measured', () => {
    for (const {stem, rule} of entries.filter(({family}) => family === 'promotion'))
      expect(rule.judges, stem).toBe('promotional')
  })

  it('only ever asks for more in the strict preset', () => {
    const rank = {info: 0, warning: 1, error: 2}
    for (const {rule} of entries)
      if (rule.strictSeverity) expect(rank[rule.strictSeverity], rule.id).toBeGreaterThan(rank[rule.severity])
  })

  it('uses what is shared: nothing there stands idle', () => {
    const text = entries.map(({family, stem}) => read(family, `${stem}.ts`)).join('\n')
    const shared = readdirSync(`${SRC}shared`).filter(name => /^[\w-]+\.ts$/.test(name))
    const within = shared.map(name => read('shared', name)).join('\n')
    for (const name of shared) expect(text.includes(`/${name}'`) || within.includes(`/${name}'`), name).toBe(true)
  })
})
