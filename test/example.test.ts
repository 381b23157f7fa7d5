import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {claimlint, withFolder} from './support/command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = join(root, 'content/example')
const TODAY = ['--today', '2026-11-22']

interface JsonClaim {
  readonly text: string
  readonly kind: string
  readonly section: readonly string[]
  readonly rung: number
  readonly checks: Readonly<Record<string, string>>
  readonly reasons: Readonly<Record<string, string>>
}

function claimsIn(folder: string, page: string): JsonClaim[] {
  const {out} = claimlint(folder, ['claims', `pages/${page}`, '--format', 'json', ...TODAY])
  return JSON.parse(out).documents[0].claims
}

const LADDER = ['cited', 'resolved', 'anchored', 'quoted', 'matched', 'proportionate', 'signed']

const files = (folder: string): string[] =>
  readdirSync(join(example, folder)).map(name => readFileSync(join(example, folder, name), 'utf8'))

describe('the worked example', () => {
  it('holds one claim on each rung', () => {
    const claims = claimsIn(example, 'rungs.md')
    expect(claims.map(({section, rung}) => [section.at(-1)!.replace(/:.*/, ''), rung])).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map(rung => [`Rung ${rung}`, rung]),
    )
  })

  it('holds an approved page on which every claim is on the top rung, and which passes its gate', () => {
    const claims = claimsIn(example, 'lunar-joint-tuning.md')
    expect(claims.map(({rung}) => rung)).toEqual([7, 7, 7, 7, 7])
    const {code, out} = claimlint(example, [
      'check',
      'pages/lunar-joint-tuning.md',
      '--max-warnings',
      '0',
      '--format',
      'json',
      ...TODAY,
    ])
    const page = JSON.parse(out).documents.find(({path}: {path: string}) => path.endsWith('lunar-joint-tuning.md'))
    expect(page).toMatchObject({status: 'approved', findings: []})
    // The evidence file of the example holds what the faulty pages rest on, too.
    expect(code).toBe(1)
  })

  it('shows the failure of each check', () => {
    const failing = new Map<string, string[]>()
    for (const {section, checks, reasons} of claimsIn(example, 'failures.md')) {
      const name = section.at(-1)!.toLowerCase()
      if (checks[name] !== 'pass' && name in checks)
        failing.set(name, [...(failing.get(name) ?? []), `${checks[name]}: ${reasons[name]}`])
    }
    const told = Object.fromEntries([...failing].map(([name, reasons]) => [name, reasons.length]))
    expect(told).toEqual({cited: 2, resolved: 3, anchored: 2, quoted: 3, matched: 2, proportionate: 3, signed: 4})
    const words = [...failing.values()].flat().join('\n')
    for (const part of [
      'fail: no marker and no bound fact',
      'fail: bound to “lunar-joint-tuning/relief.unproven”, but it has no evidence',
      'fail: “nobody2020” is not in the bibliography',
      'leads to a retracted source',
      'leads to an entry without journal',
      'has no place and no passage',
      'has no passage',
      'does not stand in the stored words',
      'leaves out “not”',
      'attested: Reva Made-Up read it in full',
      'the claim “3 to 5 weeks”',
      'the claim “9 of 60 tuned adults”',
      'it was seen in animals',
      'cause and effect',
      '“all adults” leaves nobody out',
      'the text changed',
      'it expired on 2026-06-30',
      'the author is the only clinical reviewer',
      'the fact changed: lunar-joint-tuning/risk.ringing (certainty)',
    ])
      expect(words).toContain(part)
  })

  it('names the check that each claim lacks once its page is approved', () =>
    withFolder({}, folder => {
      cpSync(example, folder, {recursive: true})
      const path = join(folder, 'pages/rungs.md')
      writeFileSync(path, readFileSync(path, 'utf8').replace('status: draft', 'status: approved'))
      const {out} = claimlint(folder, ['check', 'pages/rungs.md', '--format', 'json', ...TODAY])
      const {findings} = JSON.parse(out).documents.find(({kind}: {kind: string}) => kind === 'draft')
      const unmet = findings.filter(({ruleId}: {ruleId: string}) => ruleId === 'unmet-check')
      const lines: string[] = readFileSync(path, 'utf8').split('\n')
      const first = new Map<string, string>()
      for (const {start, data} of unmet) {
        const rung = /Rung \d/.exec(lines[start.line - 3]!)![0]
        const known = first.get(rung)
        if (known === undefined || LADDER.indexOf(data.check) < LADDER.indexOf(known)) first.set(rung, data.check)
      }
      expect(Object.fromEntries(first)).toEqual({
        'Rung 0': 'cited',
        'Rung 1': 'resolved',
        'Rung 2': 'anchored',
        'Rung 3': 'quoted',
        'Rung 4': 'matched',
        'Rung 5': 'proportionate',
        'Rung 6': 'signed',
      })
    }))

  it('gives findings for the faulty pages alone', () => {
    const {code, out} = claimlint(root, ['check', 'content/example', '--format', 'json', ...TODAY])
    expect(code).toBe(1)
    const report = JSON.parse(out)
    expect(report.failures).toEqual([])
    const loud = report.documents.filter(({findings}: {findings: unknown[]}) => findings.length > 0)
    expect(loud.map(({path}: {path: string}) => path)).toEqual([
      'evidence.yaml',
      'pages/failures.md',
      'pages/rungs.md',
      'references.yaml',
    ])
  })

  it('is marked as made up in every file', () => {
    for (const text of [...files('pages'), ...files('facts'), ...files('sources')])
      expect(text).toMatch(/^fictional: true$/m)
    for (const text of files('reviews')) expect(JSON.parse(text)).toMatchObject({fictional: true})
    const references = readFileSync(join(example, 'references.yaml'), 'utf8')
    expect(references.match(/fictional: true/g)).toHaveLength(references.match(/^ {2}- id: /gm)!.length)
    // A prefix that leads to no real work, and no other address.
    expect(references.match(/DOI: (?!10\.5555\/lunar\.)|https?:|PMID|PMC/g)).toBeNull()
  })

  it('is left out of a run over the real pages', () => {
    const {out} = claimlint(root, ['check', 'content', '--format', 'json', ...TODAY])
    const paths: string[] = JSON.parse(out).documents.map(({path}: {path: string}) => path)
    expect(paths.length).toBeGreaterThan(8)
    expect(paths.filter(path => path.includes('example'))).toEqual([])
  })

  it.each([
    ...['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'markdown'].map(format => [
      'check',
      'pages',
      '--format',
      format,
    ]),
    ['claims', 'pages'],
    ['claims', 'pages', '--format', 'json'],
    ['render', 'pages/rungs.md'],
    ['refs', 'list', '.'],
    ['refs', 'format', '.'],
    ['refs', 'export', '.', '--format', 'csl-json'],
    ['refs', 'export', '.', '--format', 'bibtex'],
    ['refs', 'export', '.', '--format', 'ris'],
    ['review', 'list', 'pages'],
    ['review', 'list', 'pages', '--format', 'json'],
    ['review', 'due', 'pages'],
    ['review', 'due', 'pages', '--format', 'json'],
    ['review', 'verify', 'pages'],
    ['impact', 'tarn2031', 'pages'],
    ['impact', 'tarn2031', 'pages', '--format', 'json'],
  ])('is stamped by %s %s %s %s', (...args) => {
    const {out, err, code} = claimlint(example, [...args, ...(args[0] === 'render' || args[0] === 'refs' ? [] : TODAY)])
    expect(code, err).not.toBe(2)
    expect(out).toMatch(/fictional|\[made[- ]up/i)
  })
})

it.each(['csv', 'html'])('the report of the example is stamped as %s', format =>
  withFolder({}, folder => {
    const path = join(folder, `report.${format}`)
    claimlint(example, ['report', 'pages/rungs.md', '--format', format, '--output', path, ...TODAY])
    expect(readFileSync(path, 'utf8')).toMatch(format === 'csv' ? /^(?=.*Fictional)[\s\S]*,yes\b/ : /FICTIONAL/)
  }),
)

describe('made-up evidence anywhere else', () => {
  it.each([
    ['lunar-joint-tuning.md', 'fails'],
    ['rungs.md', 'fails'],
  ])('is refused: %s without its mark', page =>
    withFolder({}, folder => {
      cpSync(example, folder, {recursive: true})
      const path = join(folder, 'pages', page)
      writeFileSync(path, readFileSync(path, 'utf8').replace('fictional: true\n', ''))
      const claims = claimsIn(folder, page)
      expect(claims.length).toBeGreaterThan(4)
      for (const {rung, checks, reasons, text} of claims) {
        expect(rung, text).toBeLessThan(2)
        expect(checks['signed'], text).not.toBe('pass')
        const words = Object.values(reasons).join(' ')
        if (checks['cited'] === 'pass') expect(words, text).toMatch(/made-up source|retracted/)
        else if (words.includes('bound to')) expect(words, text).toContain('marked as made up')
      }
      const {code, out} = claimlint(folder, ['check', `pages/${page}`, ...TODAY])
      expect(code).toBe(1)
      expect(out).toMatch(/made[- ]up/)
    }),
  )

  it('is refused where its files stand beside real ones', () =>
    withFolder(
      {'page.md': '# Knees\n\nIn one trial, stiffness was less for 3 to 5 days after tuning [@tarn2031, p. 2].\n'},
      folder => {
        for (const name of ['references.yaml', 'sources', 'facts'])
          cpSync(join(example, name), join(folder, name), {recursive: true})
        const {code, out} = claimlint(folder, ['check', 'page.md', ...TODAY])
        expect(code).toBe(1)
        expect(out).toContain('unresolved-citation')
        expect(out).toMatch(/made[- ]up/)
      },
    ))
})
