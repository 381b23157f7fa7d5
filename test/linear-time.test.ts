import {describe, it} from 'vitest'
import {findNamedMarkers} from '../packages/core/src/citations/find-named-markers.ts'
import {readFootnotes} from '../packages/core/src/citations/read-footnotes.ts'
import {readReferenceList} from '../packages/core/src/citations/read-reference-list.ts'
import {resolveCitations} from '../packages/core/src/citations/resolve-citations.ts'
import {findDurations} from '../packages/core/src/claims/duration/find-durations.ts'
import {findClaims} from '../packages/core/src/claims/find-claims.ts'
import {promotionModel, riskModel} from '../packages/core/src/claims/model/models.ts'
import {promotionCase} from '../packages/core/src/claims/model/promotion-features.ts'
import {riskCase} from '../packages/core/src/claims/model/risk-features.ts'
import {findPercentages} from '../packages/core/src/claims/percentage/find-percentages.ts'
import {findPromotion} from '../packages/core/src/claims/promotion/find-promotion.ts'
import {findQuantities} from '../packages/core/src/claims/quantities/find-quantities.ts'
import {Reading} from '../packages/core/src/claims/reading.ts'
import {findRisks} from '../packages/core/src/claims/risk/find-risks.ts'
import {cutWords} from '../packages/core/src/claims/words.ts'
import {cutSentences} from '../packages/core/src/draft/cut-sentences.ts'
import {findCutouts} from '../packages/core/src/draft/find-markers.ts'
import {ProseBuilder} from '../packages/core/src/draft/prose-builder.ts'
import {findPassage} from '../packages/core/src/evidence/find-passage.ts'
import {normalisePassage} from '../packages/core/src/evidence/normalise-passage.ts'
import {
  applyWaivers,
  builtInLexicon,
  type Draft,
  type Extract,
  type Fact,
  type Finding,
  type Library,
  lintPage,
  makeDocumentReport,
  makePage,
  type Reference,
  type Report,
  readDraft,
  readFactBlocks,
  sourceText,
  supportClaims,
  validateFrontMatter,
} from '../packages/core/src/index.ts'
import {findRiskFigures} from '../packages/core/src/matching/find-risk-figures.ts'
import {matchNumbers} from '../packages/core/src/matching/match-numbers.ts'
import {judgeStrength} from '../packages/core/src/wording-strength/judge-strength.ts'
import {FORMATS, formatCsv, formatHtml, formatReport} from '../packages/reporters/src/index.ts'
import {FAMILIES, RULES} from '../packages/rules/src/index.ts'
import {expectLinear, type Laps} from './support/growth.ts'
import {HOSTILE, layOut, ORDINARY, PAGES, RUNS, repeatPiece, SHAPES, SINGLE_LINES} from './support/made-text.ts'

const LEXICON = builtInLexicon()
const TODAY = '2026-01-01'

const read = (text: string): Draft => readDraft(sourceText('page.md', text), {language: 'en'})
const pairs = (texts: Readonly<Record<string, string>>): [string, string][] => Object.entries(texts)

/** All that is done to the words of units, stage by stage. */
function readUnits(draft: Draft, laps: Laps): void {
  laps.start()
  const readings = draft.units.map(unit => new Reading(unit, LEXICON))
  laps.end('words and tags of units')
  const quantities = readings.map(reading => findQuantities(reading))
  laps.end('quantities')
  for (const [at, reading] of readings.entries()) {
    findDurations(reading, quantities[at]!)
    findPercentages(reading, quantities[at]!)
  }
  laps.end('durations and percentages')
  const risks = readings.map((_, index) => riskCase({readings, index}))
  laps.end('grammar of risk')
  for (const unit of risks) if (unit) riskModel().judge(unit)
  laps.end('model of risk')
  for (const [index, reading] of readings.entries()) findRisks(reading, {readings, index})
  laps.end('risk')
  const promotion = readings.map((_, index) => promotionCase(readings, index))
  laps.end('grammar of promotion')
  for (const unit of promotion) if (unit) promotionModel().judge(unit)
  laps.end('model of promotion')
  for (const [index, reading] of readings.entries()) findPromotion(reading, {readings, index})
  laps.end('promotion')
}

describe('time in proportion to the text', () => {
  it.each(pairs({ordinary: ORDINARY, ...RUNS, ...HOSTILE}))('words, sentences and markers of %s', (_, piece) => {
    expectLinear((size, turn, laps) => {
      const text = repeatPiece(piece, size, turn)
      const builder = new ProseBuilder()
      builder.add(text, 0, text.length)
      laps.start()
      cutWords(text)
      laps.end('words')
      LEXICON.read(text)
      laps.end('lexicon')
      cutSentences(text)
      laps.end('sentences')
      findCutouts(builder)
      laps.end('markers')
    }, 30_000)
  })

  it.each(pairs({...RUNS, ...HOSTILE}))('the grammar on one sentence of %s', (_, piece) => {
    expectLinear((size, turn, laps) => {
      // Lines of their own keep the guard away; without a full stop they are one sentence.
      const draft = read(layOut('lines', piece, size, turn))
      readUnits(draft, laps)
      for (const {text} of draft.units) findRiskFigures(text)
      laps.end('figures of risk')
    }, 6000)
  })

  it.each(pairs({ordinary: ORDINARY, ...HOSTILE}))('the grammar on many sentences of %s', (_, piece) => {
    expectLinear((size, turn, laps) => readUnits(read(layOut('paragraphs', piece, size, turn)), laps), 12_000)
  })

  it.each(pairs(SHAPES))('reading a page of %s', (_, piece) => {
    expectLinear((size, turn, laps) => {
      const text = repeatPiece(piece, size, turn)
      laps.start()
      const draft = read(text)
      laps.end('draft')
      validateFrontMatter(draft)
      readFactBlocks(draft)
      laps.end('front matter')
    }, 15_000)
  })

  it.each(pairs(SINGLE_LINES))('reading one line of %s', (_, piece) => {
    expectLinear((size, turn, laps) => {
      const text = `${repeatPiece(piece, size, turn)}\n\nIt lasts 5 weeks.\n`
      laps.start()
      const draft = read(text)
      laps.end('draft')
      readFactBlocks(draft)
      laps.end('facts')
    }, 20_000)
  })

  it.each(pairs(PAGES))('references, support, rules and reports of %s', (_, piece) => {
    expectLinear((size, turn, laps) => judgePage(repeatPiece(piece, size, turn), laps), 10_000)
  })

  it.each(pairs({ordinary: ORDINARY, 'the passage again and again': 'relief lasted 5 weeks in {w} … ', ...RUNS}))(
    'a passage looked for in a source of %s',
    (_, piece) => {
      expectLinear((size, turn, laps) => {
        const text = repeatPiece(piece, size, turn)
        const whole = text.slice(-1400)
        laps.start()
        normalisePassage(text)
        laps.end('normal words')
        const extract = extractOf(text)
        for (const passage of [whole, `${whole.slice(0, 300)} … ${whole.slice(900)}`, `${PASSAGE} … ${PASSAGE}`])
          findPassage(extract, passage)
        laps.end('passages')
      }, 20_000)
    },
  )

  it.each(pairs({ordinary: ORDINARY, ...HOSTILE}))('a claim of %s held against its source', (_, piece) => {
    expectLinear((size, turn, laps) => {
      const [unit] = read(layOut('lines', piece.replaceAll('. ', ', '), size, turn)).units
      const claim = {kind: 'risk' as const, text: unit!.text, quantities: []}
      // The schemas bound a passage; a sentence that is longer than any is not compared.
      const passage = repeatPiece(piece, 400, turn)
      laps.start()
      matchNumbers(claim, {passage})
      laps.end('numbers')
    }, 300)
    expectLinear((size, turn, laps) => {
      const text = repeatPiece(piece, size, turn)
      const quote = repeatPiece(piece, 1400, turn)
      laps.start()
      judgeStrength({kind: 'risk', text}, [{stance: 'supports', design: 'cohort', quote, certainty: 'low'}])
      laps.end('wording')
    }, 5000)
  })
})

function judgePage(text: string, laps: Laps): void {
  const draft = read(text)
  laps.start()
  const list = readReferenceList(draft)
  readFootnotes(draft)
  laps.end('reference list')
  findNamedMarkers(draft)
  laps.end('named markers')
  const library = libraryOf(draft)
  laps.start()
  const citations = resolveCitations(draft, list, library)
  laps.end('citations')
  const claims = findClaims(draft, LEXICON)
  laps.start()
  supportClaims(draft, claims, citations, library, {
    status: 'draft',
    fictionalPage: draft.fictional,
    today: TODAY,
    paragraphEnd: true,
  })
  laps.end('support')
  const page = makePage(draft, {
    lexicon: LEXICON,
    library,
    today: TODAY,
    regions: ['us', 'uk', 'eu'],
    frontMatterFaults: validateFrontMatter(draft),
  })
  const findings: Finding[] = []
  laps.start()
  for (const rule of RULES) {
    findings.push(
      ...lintPage(page, [rule], {rules: new Map([[rule.id, {level: 'error'}]]), ruleUrl: id => id}).findings,
    )
    laps.end(`rule ${rule.id}`)
  }
  const waived = applyWaivers(page, findings, [], new Map(RULES.map(rule => [rule.id, rule])))
  laps.end('waivers')
  const report = reportOf(makeDocumentReport(page, waived.findings))
  laps.end('report')
  for (const format of FORMATS) {
    formatReport(format, report, {colour: true, width: 100, quiet: false, verbose: true})
    laps.end(`format ${format}`)
  }
  formatHtml(report, {title: 'Report'})
  laps.end('format html')
  formatCsv(report)
  laps.end('format csv')
}

function reportOf(document: Report['documents'][number]): Report {
  const rules = RULES.map(({id, summary, severity}) => ({id, family: FAMILIES[id] ?? '', summary, severity, url: id}))
  return {
    tool: {name: 'claimlint', version: '1'},
    today: TODAY,
    config: 'none',
    rules,
    documents: [document],
    failures: [],
    waivers: [],
  }
}

/** A made-up source for each key that a page cites, with stored words, and a fact for each name that it binds. */
function libraryOf({markers, bindings}: Draft): Library {
  const keys = new Set(markers.flatMap(({items}) => items.map(({key}) => key)))
  const path = 'references.yaml'
  const range = {start: 0, end: 0}
  const references = new Map(
    [...keys].map((key): [string, Reference] => [
      key,
      {id: key, title: `On ${key}`, author: [{family: 'Tarn'}], year: 2020, url: 'https://a.example/x', path, range},
    ]),
  )
  references.set('tarn2020', {...STUDY, path, range})
  const facts = new Map(bindings.map(({target}): [string, Fact] => [target, factOf(target)]))
  return {references, facts, factsFiles: [], extracts: new Map([['tarn2020', extractOf(`${PASSAGE}.`)]])}
}

const STUDY = {id: 'tarn2020', title: 'On relief', author: [{family: 'Tarn'}], year: 2020, doi: '10.5555/tarn.1'}
const PASSAGE = 'relief lasted 5 weeks in 40 of 100 people'

const factOf = (id: string): Fact => {
  const range = {start: 0, end: 0}
  const checked = {by: 'A. Editor', on: '2025-01-01', how: 'full-text'}
  const evidence = [{ref: 'tarn2020', locator: 'p. 1', passage: PASSAGE, design: 'cohort', checked, range}]
  return {
    id,
    area: 'outcome',
    path: 'facts.yaml',
    range,
    synonyms: [],
    status: 'in-review',
    evidence: evidence.map(entry => ({...entry, stance: 'supports' as const})),
  }
}

const extractOf = (text: string): Extract => ({
  ref: 'tarn2020',
  path: 'sources/tarn2020.txt',
  text,
  pages: [],
  fictional: true,
  refRange: {start: 0, end: 0},
})
