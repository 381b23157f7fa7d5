import {cpSync, existsSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {checkJson, claimlint, withFolder} from './support/command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const HEAD =
  'Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes'
const row = (doi: string, {pmid = '0', nature = 'Retraction', date = '11/2/2026 0:00'} = {}): string =>
  `1,"A made-up work, and ""more""",(HSC) Medicine;,"Made-up
Institute",Annals of Examples,Example Press,Nowhere,A. Nobody;B. Nobody,,Research Article;,${date},10.98765/notice.${doi.length},0,1/2/2019 0:00,${doi},${pmid},${nature},+Error in Data;+Concerns/Issues About Results;,No,A note`
const BIBLIOGRAPHY = `- {id: warm, type: article-journal, title: Packs, container-title: J, issued: 2020, DOI: 10.98765/Warm}
- {id: cold, type: article-journal, title: Cold packs, container-title: J, issued: 2020, PMID: "99999001"}
- {id: rest, type: article-journal, title: Rest, container-title: J, issued: 2020, DOI: 10.98765/rest}
`
const FILES = {
  'claimlint.config.yaml': 'schema: 1\n',
  'references.yaml': BIBLIOGRAPHY,
  'page.md':
    '# Packs, cold packs and rest\n\nRelief lasts 5 days [@warm]. It lasts 6 days [@cold]. It lasts 7 days [@rest].\n',
  'rw.csv': [
    HEAD,
    row('10.98765/warm'),
    row('unavailable', {pmid: '99999001', nature: 'Expression of concern'}),
    row('unavailable'),
    '',
  ].join('\r\n'),
}

/** Tells at the end how long the processor worked for a command, in microseconds. */
const TELL_TIME = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("CPU "+(user+system))})',
)}`

describe('refs retractions', () => {
  it('builds an index, and every run looks its sources up in it', () => {
    withFolder(FILES, folder => {
      const made = claimlint(folder, ['refs', 'retractions', 'rw.csv', '--today', '2026-11-22'])
      expect([made.code, made.err]).toEqual([0, ''])
      expect(made.out).toBe(
        'retractions.tsv: 2 notices, up to 2026-11-02. Left out: 1 about works without DOI and PubMed number.\n',
      )
      const bytes = readFileSync(join(folder, 'retractions.tsv'))
      claimlint(folder, ['refs', 'retractions', 'rw.csv', '--today', '2026-11-22'])
      expect(readFileSync(join(folder, 'retractions.tsv')).equals(bytes)).toBe(true)

      const {report, run} = checkJson(folder, '.')
      const told = report.documents.flatMap(({path, findings}) => findings.map(({ruleId}) => `${path} ${ruleId}`))
      expect(told.sort()).toEqual([
        'page.md corrected-reference',
        'page.md retracted-reference',
        'references.yaml corrected-reference',
        'references.yaml retracted-reference',
      ])
      expect(run.code).toBe(1)
      const checks = report.documents.find(({path}) => path === 'page.md')!.claims.map(claim => claim.checks)
      expect(checks.map(({resolved}) => (resolved as {status?: string}).status ?? resolved)).toEqual([
        'fail',
        'pass',
        'pass',
      ])
      const pretty = claimlint(folder, ['check', '.', '--today', '2026-11-22']).out
      expect(pretty).toContain('Retractions looked up: 2 notices up to 2026-11-02, 20 days ago.')
      expect(pretty).toMatch(/retracted on 2026-11-02 \(error in data; concerns\/issues about results/)
      const html = claimlint(folder, ['report', '.', '--format', 'html', '--today', '2026-11-22']).out
      expect(html).toContain('2 notices up to 2026-11-02, 20 days ago')
    })
  })

  it('tells an index that is old, broken or missing', () => {
    withFolder(FILES, folder => {
      claimlint(folder, ['refs', 'retractions', 'rw.csv', '--today', '2026-11-22'])
      const later = claimlint(folder, ['check', '.', '--today', '2027-03-01']).out
      expect(later).toMatch(/stale-retractions[\s\S]*end on 2026-11-02, 119 days ago/)
      const index = join(folder, 'retractions.tsv')
      writeFileSync(index, readFileSync(index).subarray(0, -5))
      expect(claimlint(folder, ['check', '.']).out).toContain('not as long as it says')
    })
    withFolder({...FILES, 'claimlint.config.yaml': 'schema: 1\nretractions: data/rw.tsv\n'}, folder => {
      const run = claimlint(folder, ['check', '.'])
      expect([run.code, run.out]).toEqual([2, expect.stringContaining('names this index of retractions')])
      claimlint(folder, ['refs', 'retractions', 'rw.csv', '--today', '2026-11-22'])
      expect(existsSync(join(folder, 'data/rw.tsv'))).toBe(true)
      expect(claimlint(folder, ['check', '.', '--today', '2026-11-22']).out).toContain('retracted-reference')
    })
  })

  it('refuses what is no such file', () => {
    withFolder({...FILES, 'other.csv': 'a,b\n1,2\n'}, folder => {
      for (const file of ['other.csv', 'none.csv', 'page.md']) {
        const run = claimlint(folder, ['refs', 'retractions', file])
        expect([run.code, run.out]).toEqual([2, ''])
      }
      expect(existsSync(join(folder, 'retractions.tsv'))).toBe(false)
    })
  })

  it('costs next to nothing: 70,000 rows make a run on content at most 1.2 times as long', () => {
    withFolder({}, folder => {
      cpSync(join(root, 'content'), join(folder, 'content'), {recursive: true})
      cpSync(join(root, 'claimlint.config.yaml'), join(folder, 'claimlint.config.yaml'))
      const rows = Array.from({length: 70_000}, (_, at) =>
        row(`10.98765/made-up.${(at * 7919) % 70_001}.${at}`, {
          pmid: String(90_000_000 + at),
          date: `${1 + (at % 10)}/${1 + (at % 28)}/2026 0:00`,
        }),
      )
      writeFileSync(join(folder, 'rw.csv'), [HEAD, ...rows, ''].join('\n'))
      const build = claimlint(folder, [
        'refs',
        'retractions',
        'rw.csv',
        '--output',
        'built.tsv',
        '--today',
        '2026-11-22',
      ])
      expect([build.code, build.err]).toEqual([0, ''])
      expect(statSync(join(folder, 'built.tsv')).size).toBeGreaterThan(5_000_000)
      const config = readFileSync(join(folder, 'claimlint.config.yaml'), 'utf8')
      writeFileSync(join(folder, 'with.yaml'), `${config}\nretractions: built.tsv\n`)
      const check = (name: string): {out: string; time: number} => {
        const args = ['check', 'content', '--format', 'json', '--today', '2026-11-22', '--config', name]
        const {out, err} = claimlint(folder, args, {env: {NODE_OPTIONS: `--import=${TELL_TIME}`}})
        return {out, time: Number(/CPU (\d+)/.exec(err)?.[1])}
      }
      expect(check('with.yaml').out).toContain('"notices":70000')
      // Turn by turn, the best of each, and the processor's own time: what else the machine does must not decide.
      const times: {plain: number[]; indexed: number[]} = {plain: [], indexed: []}
      for (let turn = 0; turn < 5; turn++) {
        times.plain.push(check('claimlint.config.yaml').time)
        times.indexed.push(check('with.yaml').time)
      }
      expect(Math.min(...times.plain)).toBeGreaterThan(1000)
      expect(Math.min(...times.indexed) / Math.min(...times.plain)).toBeLessThan(1.2)
    })
  }, 120_000)
})
