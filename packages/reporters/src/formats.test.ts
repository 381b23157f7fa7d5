import {readFileSync} from 'node:fs'
import type {Report} from '@claimlint/core'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {FORMATS, formatClaims, formatCsv, formatHtml, formatReport} from './index.ts'
import {countSeverities} from './tally.ts'
import {CLEAN, SAMPLE} from './testing/sample-report.ts'

const OPTIONS = {colour: false, width: 80, quiet: false, verbose: false}

const readSchema = (path: string): object => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as object

function faultsOf(schema: object, value: unknown): unknown {
  const validate = new Ajv2020({allErrors: true, formats: {uri: /^[a-z]+:\S+$/}, strict: false}).compile(schema)
  return validate(value) ? [] : validate.errors
}

describe.each(FORMATS)('%s', format => {
  it('tells the sample with its hard characters', async () => {
    await expect(formatReport(format, SAMPLE, OPTIONS)).toMatchFileSnapshot(`testing/expected/${format}.txt`)
  })
})

describe('the machine formats', () => {
  const reportSchema = readSchema('../../../schemas/report.schema.json')
  const sarifSchema = readSchema('./testing/sarif-subset.schema.json')

  it.each([SAMPLE, CLEAN])('write JSON after the report schema', report => {
    expect(faultsOf(reportSchema, JSON.parse(formatReport('json', report, OPTIONS)))).toEqual([])
  })

  it('have a report schema that refuses what it does not know', () => {
    expect(faultsOf(reportSchema, {...JSON.parse(formatReport('json', SAMPLE, OPTIONS)), extra: 1})).not.toEqual([])
  })

  it.each([SAMPLE, CLEAN])('write SARIF after the standard', report => {
    expect(faultsOf(sarifSchema, JSON.parse(formatReport('sarif', report, OPTIONS)))).toEqual([])
  })

  it('leave the byte order mark out of SARIF columns and offsets', () => {
    const log = JSON.parse(formatReport('sarif', SAMPLE, OPTIONS))
    const rest = log.runs[0].results.find((each: {message: {text: string}}) => each.message.text.includes('for a week'))
    expect(rest.locations[0].physicalLocation.region).toMatchObject({
      startColumn: 12,
      endColumn: 22,
      charOffset: 11,
      charLength: 10,
    })
  })

  it('count bytes in rdjson columns', () => {
    const {diagnostics} = JSON.parse(formatReport('rdjson', SAMPLE, OPTIONS))
    const knees = diagnostics.find((each: {code: {value: string}}) => each.code.value === 'unresolved-citation')
    const text = 'It eases “stiff, sore” knees 😀 👩‍⚕️ 膝 within three days, they say [@gone, p. 3].'
    const {start, end} = knees.location.range
    expect(end.column - start.column).toBe(new TextEncoder().encode(text).length)
  })

  it('print the inventory with the same claims as the report', () => {
    const inventory = JSON.parse(formatClaims('json', SAMPLE, OPTIONS))
    const report = JSON.parse(formatReport('json', SAMPLE, OPTIONS))
    expect(inventory.version).toBe(1)
    expect(inventory.documents).toHaveLength(2)
    expect(inventory.documents[0].claims).toEqual(report.documents[0].claims)
    expect(inventory.documents[0].claims[0]).toMatchObject({
      checks: {cited: 'fail', resolved: 'unknown'},
      rung: 0,
      quantities: [{low: 2, high: 6, unit: 'mo'}],
      confidence: 'strong',
    })
    expect(inventory.documents[1].units).toEqual({
      seen: 5,
      judged: 2,
      skipped: {'foreign-language': 1, heading: 1, reference: 1},
    })
  })
})

describe('github', () => {
  it('keeps to its budget and says how many are left', () => {
    const [document] = SAMPLE.documents
    const finding = document!.findings[0]!
    const crowded = {...SAMPLE, documents: [{...document!, findings: Array.from({length: 70}, () => finding)}]}
    const lines = formatReport('github', crowded, OPTIONS).trimEnd().split('\n')
    expect(lines.filter(line => line.startsWith('::error') && line.includes('uncited-duration'))).toHaveLength(50)
    expect(lines.at(-1)).toMatch(/^::notice .*70 errors\. 20 more are not annotated here/)
  })
})

describe('junit', () => {
  it('is well-formed and counts errors alone as failures', () => {
    const xml = formatReport('junit', SAMPLE, OPTIONS)
    const open: string[] = []
    const rest = xml.replace(
      /<\?xml[^>]*\?>|<(\/?)([\w-]+)((?:\s[\w-]+="[^"<]*")*)\s*(\/?)>/g,
      (_, close, name, _attributes, empty) => {
        if (close) expect(open.pop()).toBe(name)
        else if (name && !empty) open.push(name)
        return ''
      },
    )
    expect(open).toEqual([])
    expect(rest).not.toMatch(/[<]|&(?!(?:amp|lt|gt|quot|#\d+);)/)
    expect(xml).toContain('tests="10" failures="5" errors="1" skipped="1"')
  })
})

describe('csv', () => {
  it('can be parsed again, and no cell runs', async () => {
    const csv = formatCsv(SAMPLE)
    await expect(csv).toMatchFileSnapshot('testing/expected/csv.txt')
    const rows = parseCsv(csv.slice(1))
    expect(new Set(rows.map(row => row.length)).size).toBe(1)
    expect(rows.map(([number]) => number)).toEqual(['Claim', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'])
    expect(rows[1]![4]).toBe(SAMPLE.documents[0]!.claims[0]!.text)
    const hostile = formatCsv({...SAMPLE, documents: [{...SAMPLE.documents[0]!, path: '=1+1'}]})
    expect(parseCsv(hostile.slice(1))[1]![1]).toBe("'=1+1")
  })
})

describe('html', () => {
  const html = formatHtml(SAMPLE, {title: 'Citation <report>'})

  it('is one page without script, network or live words of the draft', () => {
    expect(html).not.toMatch(/<script|<img|javascript:|\son\w+=|@import|url\(/i)
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;')
    expect(html).toContain("default-src 'none'")
    expect(html).toContain('The &lt;b&gt;Moon&lt;/b&gt; Papers')
    expect(html).toContain('<a href="https://example.org/moon?a=1&amp;b=2" rel="noopener noreferrer">')
  })

  it('closes each element that it opens', () => {
    const open: string[] = []
    const empty = new Set(['meta', 'input', 'br', 'wbr', '!doctype'])
    for (const [, close, name] of html.matchAll(/<(\/?)([a-z!][a-z0-9]*)[^>]*>/g)) {
      if (close) expect(open.pop()).toBe(name)
      else if (!empty.has(name!)) open.push(name!)
    }
    expect(open).toEqual([])
  })

  it('leads each inner link to one place', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter(target => !ids.includes(target))).toEqual([])
    expect(targets.length).toBeGreaterThan(20)
  })

  it('sums up each blocked page before its errors, and breaks paths at their slashes', () => {
    expect(html).toMatch(/<p>\d+ errors? \([a-z-]+[^)]*\)(?:; [^<]+)?\.<\/p>\n<ul class="blockers">/)
    expect(html).toContain('content/<wbr>drafts/<wbr>')
    expect(html).not.toMatch(/waiver waiver/i)
  })

  it('stamps what is made up and gives no clearance', () => {
    expect(html.match(/FICTIONAL/g)!.length).toBeGreaterThan(5)
    expect(html).toContain('no medical or legal clearance')
    expect(html).not.toMatch(/verified/i)
  })
})

describe('a finding that another one of its sentence tells', () => {
  const report: Report = {
    ...SAMPLE,
    documents: SAMPLE.documents.map(document => ({
      ...document,
      findings: document.findings.map(finding =>
        finding.ruleId === 'absolute-safety' ? {...finding, toldWith: 'v1:other'} : finding,
      ),
    })),
  }
  const [before, after] = [SAMPLE, report].map(({documents}) => countSeverities(documents).error)

  it.each(FORMATS.filter(format => format !== 'json'))('is not told apart in %s', format => {
    expect(formatReport(format, SAMPLE, OPTIONS)).toContain('leaves no room for harm')
    expect(formatReport(format, report, OPTIONS)).not.toContain('leaves no room for harm')
  })

  it('stays in JSON, and is not counted', () => {
    expect(formatReport('json', report, OPTIONS)).toContain('"toldWith":"v1:other"')
    expect(after).toBe(before! - 1)
  })
})

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && plain === '' && rows.at(-1)!.length === 0) break
    rows.at(-1)!.push(quoted?.replace(/""/g, '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.filter(row => row.length > 0)
}
