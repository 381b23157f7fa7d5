import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {
  applyEdits,
  buildLibrary,
  builtInLexicon,
  type DataFile,
  type Finding,
  type Gate,
  type Library,
  lintData,
  makePage,
  NoticeIndex,
  type Ratchet,
  type Rule,
  readConfigFile,
  readDraft,
  readEvidenceFile,
  readExtract,
  readFacts,
  readRatchet,
  readReferences,
  readWaivers,
  sourceText,
  type Waiver,
} from '@claimlint/core'
import {lintText} from '@claimlint/core/testing'
import {describe, expect, it} from 'vitest'

const SRC = fileURLToPath(new URL('.', import.meta.url))
const TODAY = '2026-11-22'
const KINDS = ['facts', 'references', 'evidence', 'extract', 'retractions', 'waivers', 'config', 'ratchet'] as const
type DataKind = (typeof KINDS)[number]

/** A fenced block of a rule's page. `md` ones are drafts, `yaml facts` and the like are data of the page's project. */
interface Example {
  readonly language: 'md' | 'yaml'
  readonly kind?: DataKind
  /** Left out for data that only stand by. */
  readonly verdict?: 'valid' | 'invalid'
  readonly text: string
  readonly at: number
}

function readExamples(page: string): Example[] {
  const examples: Example[] = []
  for (const match of page.matchAll(/^(`{3,})(md|yaml)((?: [a-z]+)*)\n([\s\S]*?)^\1$/gm)) {
    const words = match[3]!.trim().split(' ')
    const kind = KINDS.find(name => words.includes(name))
    const verdict = (['valid', 'invalid'] as const).find(name => words.includes(name))
    examples.push({
      language: match[2] as 'md' | 'yaml',
      ...(kind ? {kind} : {}),
      ...(verdict ? {verdict} : {}),
      text: match[4]!,
      at: page.slice(0, match.index).split('\n').length,
    })
  }
  return examples
}

/** What the pages' examples may cite without a list of their own: made-up entries of the usual keys. */
const CITED = /\[@|@[a-z]+\d{4}/

function libraryOf(examples: readonly Example[], drafts: string): Library {
  const standing = examples.filter(({language, verdict}) => language === 'yaml' && !verdict)
  const bibliographies = standing
    .filter(({kind}) => kind === 'references')
    .map(({text}, i) => readReferences(sourceText(`references-${i}.yaml`, text)))
  const factsFiles = standing
    .filter(({kind}) => kind === 'facts')
    .map(({text}, i) => readFacts(sourceText(`facts-${i}.yaml`, text)))
  if (bibliographies.length === 0 && CITED.test(drafts)) {
    const keys = [...new Set([...drafts.matchAll(/@([a-z]+\d{4})/g)].map(([, key]) => key!))]
    const entries = keys.map(
      key =>
        `- {id: ${key}, type: article-journal, title: Rest and warmth for wrists, author: [{family: Tarn, given: A}], container-title: Example Journal, issued: {date-parts: [[2020]]}, URL: "https://journal.example/${key}"}`,
    )
    bibliographies.push(readReferences(sourceText('references.yaml', entries.join('\n'))))
  }
  const read = (wanted: DataKind) => standing.filter(({kind}) => kind === wanted)
  const evidence = read('evidence').flatMap(({text}) => readEvidenceFile(sourceText('evidence.yaml', text)).evidence)
  const extracts = read('extract').flatMap(({text}) => readExtract(sourceText('sources/x.txt', text)).extract ?? [])
  return {
    ...buildLibrary(factsFiles, bibliographies).library,
    evidence: new Map([['page.md', evidence]]),
    extracts: new Map(extracts.map(extract => [extract.ref, extract])),
  }
}

/** What a config block that stands by asks of pages. */
const configOf = (examples: readonly Example[]): Readonly<Record<string, unknown>> =>
  examples
    .filter(({kind, verdict}) => kind === 'config' && !verdict)
    .map(({text}) => readConfigFile(sourceText('claimlint.config.yaml', text)).value)[0] ?? {}

/** What a ratchet block that stands by holds. */
const ratchetOf = (examples: readonly Example[]): Ratchet | undefined =>
  examples
    .filter(({kind}) => kind === 'ratchet')
    .map(({text}) => readRatchet(sourceText('claimlint.ratchet.yaml', text)).ratchet)[0]

/** What a page's examples stand on: data and drafts of the same page that are not judged themselves. */
interface Standing {
  readonly library: Library
  readonly waivers: readonly Waiver[]
  readonly gate: Gate
  /** The options of the rule that the page is of. */
  readonly options: Readonly<Record<string, unknown>>
  readonly ratchet?: Ratchet
  readonly drafts: readonly string[]
}

function judge(rule: Rule, example: Example, standing: Standing): readonly Finding[] {
  const {library, waivers, gate, options, ratchet, drafts} = standing
  const settings = {[rule.id]: {level: rule.severity, options}}
  const {findings, failures} =
    example.language === 'md'
      ? lintText(example.text, [rule], {
          library,
          today: TODAY,
          settings,
          regions: ['us', 'uk', 'eu'],
          waivers,
          gate,
          ...(ratchet ? {ratchet} : {}),
        })
      : lintData(dataFile(example, library, drafts), library, [rule], {
          rules: new Map(Object.entries(settings)),
          ruleUrl: id => id,
        })
  expect(failures).toEqual([])
  return findings.filter(({ruleId, waivedBy}) => ruleId === rule.id && !waivedBy)
}

function dataFile({kind, text}: Example, library: Library, drafts: readonly string[]): DataFile {
  const source = sourceText(`${kind}.yaml`, text)
  switch (kind) {
    case 'facts': {
      const facts = readFacts(source)
      return {source, kind, faults: facts.faults, facts}
    }
    case 'references': {
      const {references, faults} = readReferences(source)
      return {source, kind, faults, references}
    }
    case 'evidence': {
      const {evidence, faults} = readEvidenceFile(source)
      const pages = drafts.map(draft =>
        makePage(readDraft(sourceText('page.md', draft)), {
          lexicon: builtInLexicon(),
          library: {...library, evidence: new Map([['page.md', evidence.filter(({page}) => page === 'page.md')]])},
          today: TODAY,
        }),
      )
      const stray = evidence.filter(({page}) => page !== 'page.md').map(entry => ({entry, why: 'no-page' as const}))
      return {source, kind, faults, evidence, unplaced: [...pages.flatMap(page => page.unplacedEvidence), ...stray]}
    }
    case 'extract': {
      const {extract, faults} = readExtract(source)
      return {source, kind, faults, ...(extract ? {extract} : {})}
    }
    case 'retractions': {
      const {faults, header} = new NoticeIndex(new TextEncoder().encode(text))
      return {source, kind, faults, today: TODAY, ...(header ? {retractions: header} : {})}
    }
    case 'waivers':
      return {source, kind, faults: readWaivers(source).faults}
    case 'config':
      return {source, kind, faults: readConfigFile(source).faults}
    default:
      throw new Error(`a yaml example says what it holds: ${KINDS.join(', ')}`)
  }
}

for (const family of readdirSync(SRC, {withFileTypes: true}).filter(
  entry => entry.isDirectory() && entry.name !== 'shared',
)) {
  for (const name of readdirSync(`${SRC}${family.name}`).filter(file => file.endsWith('.md'))) {
    const stem = name.slice(0, -3)
    const examples = readExamples(readFileSync(`${SRC}${family.name}/${name}`, 'utf8'))
    const judged = examples.filter(({verdict}) => verdict)
    const config = configOf(examples)
    const gate = (config['gate'] ?? {}) as Gate
    const rules = (config['rules'] ?? {}) as Readonly<Record<string, {readonly options?: Standing['options']}>>
    const options = rules[stem]?.options ?? {}
    const pages = examples.filter(({language, verdict}) => verdict || language === 'md')
    const library = libraryOf(examples, pages.map(({text}) => text).join('\n'))
    const waivers = examples
      .filter(({kind, verdict}) => kind === 'waivers' && !verdict)
      .flatMap(({text}, i) => readWaivers(sourceText(`waivers-${i}.yaml`, text)).waivers)
    const drafts = examples.filter(({language, verdict}) => language === 'md' && !verdict).map(({text}) => text)
    const ratchet = ratchetOf(examples)
    const standing = {library, waivers, gate, options, drafts, ...(ratchet ? {ratchet} : {})}
    describe(`${family.name}/${name}`, async () => {
      const {default: rule} = (await import(`./${family.name}/${stem}.ts`)) as {default: Rule}
      it('shows what it finds and what it allows', () => {
        expect(new Set(judged.map(({verdict}) => verdict))).toEqual(new Set(['valid', 'invalid']))
      })
      for (const example of judged) {
        it(`line ${example.at} is ${example.verdict}`, () => {
          const findings = judge(rule, example, standing)
          if (example.verdict === 'valid') expect(findings.map(({message}) => message)).toEqual([])
          else expect(findings.length).toBeGreaterThan(0)
          for (const finding of findings) checkFinding(rule, finding, example, standing)
        })
      }
    })
  }
}

function checkFinding(rule: Rule, finding: Finding, example: Example, standing: Standing): void {
  const {text} = example
  expect(finding.range.start).toBeGreaterThanOrEqual(0)
  expect(finding.range.end).toBeGreaterThanOrEqual(finding.range.start)
  expect(finding.range.end).toBeLessThanOrEqual(text.length)
  expect(finding.message).toMatch(/[.”]$/)
  for (const {safety, edits, title} of finding.suggestions) {
    expect(title).not.toMatch(/[.!]$/)
    const mended = applyEdits(text, edits)
    expect(mended).not.toBe(text)
    if (safety !== 'safe') continue
    const after = judge(rule, {...example, text: mended}, standing)
    expect(after.length, 'a safe fix silences the rule').toBeLessThan(judge(rule, example, standing).length)
  }
}
