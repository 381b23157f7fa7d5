import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {plainValue} from '../packages/core/src/facts/data-node.ts'
import {readFactsIn} from '../packages/core/src/facts/read-facts.ts'
import {readYaml} from '../packages/core/src/facts/read-yaml.ts'
import {checkJson, claimlint} from './support/command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const content = join(root, 'content')
const read = (...path: string[]): string => readFileSync(join(content, ...path), 'utf8')
const pages = readdirSync(join(content, 'pages')).map(name => ({name, text: read('pages', name)}))
const facts = readdirSync(join(content, 'facts')).map(name => ({name, text: read('facts', name)}))
const references = read('references.yaml')

interface Provenance {
  readonly ref: string
  readonly identifiers: readonly string[]
  readonly seen: string
  readonly date: string
  readonly how: string
  readonly read: string
}

const yaml = <T>(text: string): T => {
  const {node} = readYaml(text)
  return plainValue(node!) as T
}
const provenance = yaml<{entries: Provenance[]}>(read('provenance.yaml')).entries
const entries = yaml<{references: Record<string, unknown>[]}>(references).references

/** Whatever leads to a source: DOIs, PMIDs, PMCIDs, Bookshelf and trial numbers, addresses. */
function identifiersIn(text: string): string[] {
  const addresses = text.match(/https?:\/\/[^\s"'<>)\]]+/g) ?? []
  const rest = text.replace(/https?:\/\/[^\s"'<>)\]]+/g, ' ')
  const numbers = rest.match(/\b(?:10\.\d{4,9}\/[^\s"'<>)\]]+|PMC\d+|NBK\d+|NCT\d+)/g) ?? []
  const pubmed = [...rest.matchAll(/\bPMID['"]?\s*:?\s*['"]?(\d+)/gi)].map(match => match[1]!)
  return [...addresses, ...numbers, ...pubmed]
}

describe('provenance', () => {
  it('finds each kind of identifier', () => {
    const text = 'PMID: "12345678" DOI: 10.1000/ab.c-1 (PMC12) [x](https://example.org/a) NBK7 pmid 99'
    expect(identifiersIn(text)).toEqual(['https://example.org/a', '10.1000/ab.c-1', 'PMC12', 'NBK7', '12345678', '99'])
  })

  it('knows each identifier of the pages, facts and references, and no other', () => {
    const used = [references, ...pages.map(({text}) => text), ...facts.map(({text}) => text)].flatMap(identifiersIn)
    expect(used.length).toBeGreaterThan(20)
    expect([...new Set(used)].sort()).toEqual(provenance.flatMap(({identifiers}) => identifiers).sort())
  })

  it('has one entry for each reference, with the identifiers of that reference', () => {
    expect(provenance.map(({ref}) => ref)).toEqual(entries.map(({id}) => id))
    for (const {ref, identifiers} of provenance) {
      const {DOI, PMID, PMCID, URL} = entries.find(({id}) => id === ref)!
      expect([DOI, PMID, PMCID, URL].filter(Boolean).sort(), ref).toEqual([...identifiers].sort())
    }
  })

  it('says where, when, how and what was read', () => {
    for (const {ref, seen, date, how, read: what} of provenance) {
      expect(date, ref).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(['full-text', 'abstract', 'secondary'], ref).toContain(how)
      expect(Math.min(seen.length, what.length), ref).toBeGreaterThan(15)
    }
  })

  it('claims no closer reading in the facts than was done', () => {
    const closeness = ['unchecked', 'secondary', 'abstract', 'full-text']
    const told = facts.flatMap(({name, text}) =>
      [...text.matchAll(/- ref: (\S+)[\s\S]*?checked: \{by: claimlint authors, on: (\S+), how: (\S+)\}/g)].map(
        match => ({name, ref: match[1]!, on: match[2]!, how: match[3]!}),
      ),
    )
    expect(told.length).toBe(facts.flatMap(({text}) => text.match(/- ref: /g) ?? []).length)
    for (const {name, ref, on, how} of told) {
      const entry = provenance.find(other => other.ref === ref)
      expect(entry, `${name} ${ref}`).toBeDefined()
      expect(closeness.indexOf(how), `${name} ${ref}`).toBeLessThanOrEqual(closeness.indexOf(entry!.how))
      expect(on, `${name} ${ref}`).toBe(entry!.date)
    }
  })
})

describe('the pages', () => {
  it('stand in review and say on their face that no clinician has reviewed them', () => {
    expect(pages.map(({name}) => basename(name, '.md'))).toEqual(facts.map(({name}) => basename(name, '.yaml')))
    for (const {name, text} of pages) {
      const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)!
      expect(front, name).toMatch(/^status: in-review$/m)
      expect(front, name).not.toMatch(/^(?:reviewers|reviewed|fictional):/m)
      expect(body, name).toMatch(/^\n# .+\n\n> \*\*No clinician has reviewed this page\.\*\*/)
    }
  })

  it('use every reference, in their own text or through a bound fact', () => {
    const cited = [...pages, ...facts].map(({text}) => text).join('\n')
    expect(entries.map(({id}) => id as string).filter(id => !new RegExp(`(?:@|ref: )${id}\\b`).test(cited))).toEqual([])
  })

  it('both bind facts and cite sources', () => {
    for (const {name, text} of pages) {
      expect(text, name).toMatch(/\]\(fact:[a-z-]+\/[a-z.-]+\)/)
      expect(text, name).toMatch(/\[@[a-z0-9-]+/)
    }
  })

  it('pass the gate without an error or a warning', () => {
    const {run, report} = checkJson(root, 'content/pages', '--max-warnings', '0')
    const loud = report.documents.flatMap(({path, findings}) =>
      findings
        .filter(({severity}) => severity !== 'info')
        .map(({ruleId, start, message}) => `${path}:${start.line} ${ruleId} ${message}`),
    )
    expect(loud).toEqual([])
    expect(run.code).toBe(0)
    expect(report.documents.flatMap(({claims}) => claims).length).toBeGreaterThan(30)
  })
})

describe('the facts and references', () => {
  it('are without a fault', () => {
    const {run, report} = checkJson(root, 'content/facts', 'content/references.yaml')
    expect(report.documents.flatMap(({findings}) => findings.map(({message}) => message))).toEqual([])
    expect(run.code).toBe(0)
  })

  it('carry each figure that a page binds in evidence that somebody has read', () => {
    const known = new Map(
      facts.flatMap(({name, text}) => readFactsIn(name, text, offset => offset).facts.map(fact => [fact.id, fact])),
    )
    const bound = pages.flatMap(({text}) => [...text.matchAll(/\]\(fact:([^)]+)\)/g)].map(match => match[1]!))
    expect(new Set(bound).size).toBeGreaterThan(12)
    for (const id of bound) {
      const fact = known.get(id)
      expect(fact, id).toBeDefined()
      const earned = fact!.evidence.filter(
        ({stance, checked}) => stance === 'supports' && /^(?:abstract|full-text)$/.test(checked?.how ?? ''),
      )
      expect(earned, id).not.toEqual([])
      if (fact!.value)
        expect(
          earned.map(({value}) => [value?.low, value?.high]),
          id,
        ).toContainEqual([fact!.value.low, fact!.value.high])
    }
  })

  it('have been signed by nobody', () => {
    for (const {name, text} of facts) {
      expect(text, name).toMatch(/^ {2}history: \[\]\nstatus: in-review$/m)
      expect(text, name).not.toMatch(/status: approved|fictional:/)
    }
  })
})

describe('the faulty draft', () => {
  it('fails the gate', () => {
    expect(claimlint(root, ['check', 'content/drafts']).code).toBe(1)
  })

  it('shows the faults that writers make', () => {
    const {report} = checkJson(root, 'content/drafts')
    const rules = new Set(report.documents.flatMap(({findings}) => findings.map(({ruleId}) => ruleId)))
    for (const rule of [
      'uncited-duration',
      'uncited-percentage',
      'uncited-risk',
      'missing-markers',
      'reference-count-mismatch',
      'anonymous-authority',
      'supplement-claim',
      'pseudoscience',
      'endorsement',
      'undisclosed-advert',
      'call-to-action',
      'missing-list',
      'confusable-term',
      'unnamed-reviewer',
    ]) {
      expect(rules, rule).toContain(rule)
    }
  })

  it('is marked as made up and leads to no real source', () => {
    for (const name of readdirSync(join(content, 'drafts'))) {
      expect(read('drafts', name), name).toMatch(/^---\n[\s\S]*?^fictional: true$[\s\S]*?^---$/m)
      expect(identifiersIn(read('drafts', name)), name).toEqual([])
    }
  })
})
