import {describe, expect, it} from 'vitest'
import {claimlint, withFolder} from './support/command.ts'

interface Finding {
  readonly ruleId: string
  readonly severity: string
  readonly message: string
  readonly fingerprint: string
  readonly toldWith?: string
  readonly also?: readonly string[]
}

const run = (text: string, ...args: readonly string[]) =>
  withFolder({'page.md': `# Wrists\n\n${text}\n`}, folder =>
    claimlint(folder, ['check', 'page.md', '--today', '2026-11-22', ...args]),
  )

const findings = (text: string): Finding[] =>
  (JSON.parse(run(text, '--format', 'json').out) as {documents: {findings: Finding[]}[]}).documents[0]!.findings

const told = (text: string): Finding[] => findings(text).filter(({toldWith}) => toldWith === undefined)

describe('several findings of one sentence', () => {
  it('are told as one where one source answers them, and JSON keeps each', () => {
    const text = 'The injection can cause infection and bleeding for 2 to 3 days.'
    expect(told(text)).toMatchObject([{ruleId: 'uncited-risk', also: ['uncited-duration']}])
    expect(told(text)[0]!.message).toContain('Its time (“2 to 3 days”) needs that source too.')
    const [teller] = told(text)
    expect(findings(text).find(({ruleId}) => ruleId === 'uncited-duration')?.toldWith).toBe(teller!.fingerprint)
    expect(run(text).out).toMatch(/^1 error in 1 of 1 page/m)
  })

  it('ask for one action where a source does not settle a promotion', () => {
    const text = 'Our Vellorin™ laser cures back pain in 95% of patients.'
    // The label that the passage lacks is another matter.
    const [first, ...rest] = told(text).filter(({ruleId}) => ruleId !== 'undisclosed-advert')
    expect(rest).toEqual([])
    expect(first!.also).toContain('uncited-percentage')
    expect(first!.message).not.toContain('Cite where it comes from')
    expect(first!.message).toContain('Its figure (“95%”) needs a source wherever it stays.')
  })

  it('stay apart in sentences of their own', () => {
    expect(told('The injection can cause infection. Relief lasts 2 weeks.')).toHaveLength(2)
  })

  it('fail the run as the gravest of them does', () => {
    expect(run('The injection can cause infection and bleeding for 2 to 3 days.').code).toBe(1)
    expect(run('The injection can cause infection and bleeding for 2 to 3 days.', '--fail-on', 'never').code).toBe(0)
  })

  it('come forth one by one as the others are waived', () => {
    const waivers = `waivers:
  - {rule: uncited-risk, page: page.md, words: can cause infection and, reason: Known to every patient here., owner: Ada, approver: Ben, until: 2027-01-01}
`
    const {out} = withFolder(
      {
        'page.md': '# Wrists\n\nThe injection can cause infection and bleeding for 2 to 3 days.\n',
        'waivers.yaml': waivers,
      },
      folder => claimlint(folder, ['check', '--format', 'json', '--today', '2026-11-22']),
    )
    const all = (JSON.parse(out) as {documents: {findings: (Finding & {waivedBy?: string})[]}[]}).documents.flatMap(
      document => document.findings,
    )
    expect(all.map(({ruleId, toldWith, waivedBy}) => [ruleId, toldWith, waivedBy !== undefined])).toEqual([
      ['uncited-duration', undefined, false],
      ['uncited-risk', undefined, true],
    ])
  })
})
