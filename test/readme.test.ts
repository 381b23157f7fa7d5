import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {claimlint, withFolder} from './support/command.ts'

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')

/** The block behind `<!-- example:name -->`, as a reader would copy it. */
function example(name: string): string {
  const block = new RegExp(`<!-- example:${name} -->\\n\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(readme)
  if (!block) throw new Error(`the README has no example “${name}”`)
  return block[1]!
}

const CONFIG = {'claimlint.config.yaml': example('config')}
const SOUND = {'page.md': '# Wrists\n\nEach wrist has eight bones.\n'}

const EXAMPLE = {
  'pages/wrist-bath.md': example('page'),
  'references.yaml': example('references'),
  'waivers.yaml': example('waivers'),
}

const TODAY = ['--today', '2026-11-22']

describe('the examples of the README', () => {
  it('has a config that works as it is printed, with nothing beside it', () => {
    const {code, out} = withFolder({...CONFIG, ...SOUND}, folder => claimlint(folder, ['check', ...TODAY]))
    expect([code, out]).toEqual([0, expect.stringContaining('No findings')])
  })

  it('names defaults in the commented lines of the config: with those files there they can be uncommented', () => {
    const config = example('config').replace(/^# (?=\w+: )/gm, '')
    const files = {
      ...SOUND,
      ...EXAMPLE,
      'claimlint.config.yaml': config,
      'facts/bath.yaml': 'schema: 1\nid: bath\nkind: procedure\ntitle: Bath\n',
      'evidence.yaml': 'schema: 1\nevidence: []\n',
      'sources/.gitkeep': '',
    }
    const {code, out} = withFolder(files, folder => claimlint(folder, ['check', 'page.md', ...TODAY]))
    expect([code, out]).toEqual([0, expect.stringContaining('No findings')])
  })

  it.each([
    ['alone', EXAMPLE],
    ['with the config', {...EXAMPLE, ...CONFIG}],
  ])('has a page that gives the one error it tells of, %s', (_, files) => {
    const {code, out} = withFolder(files, folder => claimlint(folder, ['check', '--format', 'json', ...TODAY]))
    const {documents} = JSON.parse(out) as {
      documents: {findings: {ruleId: string; severity: string; message: string; waivedBy?: string}[]}[]
    }
    const findings = documents.flatMap(document => document.findings)
    expect(findings.filter(({waivedBy}) => waivedBy === undefined)).toMatchObject([
      {ruleId: 'uncited-duration', severity: 'error', message: expect.stringContaining('two days')},
    ])
    expect(findings.filter(({waivedBy}) => waivedBy !== undefined).map(({ruleId}) => ruleId)).toEqual([
      'uncited-duration',
      'anonymous-authority',
    ])
    expect(code).toBe(1)
  })

  it('names options that exist', () => {
    const help = claimlint('.', ['check', '--help']).out
    for (const option of ['--fix', '--fix-suggestions', '--format']) expect(help).toContain(option)
  })
})
