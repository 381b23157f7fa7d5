import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {checkJson, claimlint, withFolder} from './support/command.ts'

const CLAIM = '# A page\n\nNumbness wears off in 6 to 8 hours.\n'
const CALM = '# A page\n\nThe joint is small.\n'
const rulesOf = (folder: string, ...args: string[]): string[] =>
  checkJson(folder, ...args).report.documents.flatMap(({findings}) =>
    findings.map(({ruleId, severity}) => `${ruleId} ${severity}`),
  )

describe('exit codes', () => {
  it.each([
    ['0 for a calm page', CALM, [], 0],
    ['1 for a finding', CLAIM, [], 1],
    ['0 when told never to fail', CLAIM, ['--fail-on', 'never'], 0],
    ['1 for one warning too many', '# A page\n\nResearch suggests that it helps.\n', ['--max-warnings', '0'], 1],
    ['0 for as many as allowed', '# A page\n\nResearch suggests that it helps.\n', ['--max-warnings', '1'], 0],
    ['2 for an unknown option', CALM, ['--formt', 'json'], 2],
    ['2 for an unknown format', CALM, ['--format', 'xml'], 2],
    ['2 for a day that is none', CALM, ['--today', '2026-02-30'], 2],
    ['2 for a config that is missing', CALM, ['--config', 'gone.yaml'], 2],
  ] as const)('%s', (_, text, args, code) => {
    withFolder({'a.md': text}, folder => expect(claimlint(folder, ['check', 'a.md', ...args]).code).toBe(code))
  })

  it('2 for no command, an unknown one, and a named pipe', () => {
    withFolder({}, folder => {
      expect(claimlint(folder, []).code).toBe(2)
      const slip = claimlint(folder, ['chekc'])
      expect([slip.code, slip.err]).toEqual([2, expect.stringContaining('Did you mean “check”?')])
      execFileSync('mkfifo', [join(folder, 'pipe.md')])
      const pipe = claimlint(folder, ['check', 'pipe.md', '--format', 'json'])
      expect([pipe.code, pipe.err]).toEqual([2, expect.stringContaining('neither a file nor a folder')])
    })
  })
})

describe('configuration', () => {
  const config = (text: string): Record<string, string> => ({
    'a.md': CLAIM,
    'shop/b.md': CLAIM,
    'claimlint.config.yaml': `schema: 1\n${text}`,
  })

  it('sets the level of a rule, for all files or for some', () => {
    withFolder(config('rules: {uncited-duration: warning}\n'), folder => {
      expect(rulesOf(folder, '.')).toEqual(['uncited-duration warning', 'uncited-duration warning'])
    })
    withFolder(config('overrides:\n  - files: [shop/**]\n    rules: {uncited-duration: off}\n'), folder => {
      expect(rulesOf(folder, '.')).toEqual(['uncited-duration error'])
      expect(claimlint(folder, ['print-config', 'shop/b.md']).out).toMatch(
        /rules\.uncited-duration .*"off".* ← claimlint\.config\.yaml: overrides 1/,
      )
      expect(claimlint(folder, ['print-config', 'a.md']).out).toMatch(
        /rules\.uncited-duration .*"error".* ← preset recommended/,
      )
    })
  })

  it('makes errors of rules that labelled text has not measured in the strict preset alone', () => {
    const page = '# A page\n\nYou may notice:\n\n## Going home\n\nAsk for a lift.\n'
    withFolder({'a.md': page}, folder => {
      expect(rulesOf(folder, 'a.md')).toEqual(['missing-list warning'])
      expect(claimlint(folder, ['check', 'a.md']).code).toBe(0)
    })
    withFolder({'a.md': page, 'claimlint.config.yaml': 'schema: 1\npreset: strict\n'}, folder => {
      expect(rulesOf(folder, 'a.md')).toEqual(['missing-list error'])
      expect(claimlint(folder, ['check', 'a.md']).code).toBe(1)
    })
  })

  it('leaves out what it ignores, what Git ignores, and the papers of a project, unless named', () => {
    const files = {
      ...config('ignore: [old/**]\n'),
      'old/c.md': CLAIM,
      'README.md': CLAIM,
      '.gitignore': 'drafts/\n',
      'drafts/d.md': CLAIM,
    }
    withFolder(files, folder => {
      const paths = (...args: string[]): string[] => checkJson(folder, ...args).report.documents.map(({path}) => path)
      expect(paths('.')).toEqual(['a.md', 'shop/b.md'])
      expect(paths('README.md', 'old/c.md')).toEqual(['README.md', 'old/c.md'])
    })
  })

  it('asks for checks by the status of a page, in every format', () => {
    const files = {
      'a.md': `---\nstatus: approved\n---\n\n${CLAIM}`,
      'claimlint.config.yaml':
        'schema: 1\nrules: {uncited-duration: off}\ngate:\n  approved:\n    checks: {duration: [cited]}\n',
    }
    withFolder(files, folder => {
      expect(rulesOf(folder, 'a.md')).toEqual(['unmet-check error'])
      for (const format of ['pretty', 'sarif', 'github', 'junit', 'markdown', 'gitlab', 'rdjson']) {
        const run = claimlint(folder, ['check', 'a.md', '--format', format])
        expect([run.code, run.out], format).toEqual([1, expect.stringContaining('unmet-check')])
      }
    })
  })

  it('holds each project to its own config when several are linted at once', () => {
    const files = {
      'a/x.md': CLAIM,
      'a/claimlint.config.yaml': 'schema: 1\nrules: {uncited-duration: off}\n',
      'b/x.md': CLAIM,
      'b/claimlint.config.yaml': 'schema: 1\n',
    }
    withFolder(files, folder => {
      const {run, report} = checkJson(folder, 'a', 'b')
      expect(run.code).toBe(1)
      expect(report.documents.map(({path, findings}) => `${path} ${findings.length}`)).toEqual(['a/x.md 0', 'b/x.md 1'])
    })
  })

  it('turns a region on only where it is named', () => {
    const page = '# Vellorin\n\nOur Vellorin capsules with turmeric support healthy joints. Order today and save 20%.\n'
    withFolder({'a.md': page}, folder => expect(rulesOf(folder, 'a.md').join()).not.toContain('missing-disclaimer'))
    withFolder({'a.md': page, 'claimlint.config.yaml': 'schema: 1\nregions: [us]\n'}, folder => {
      expect(rulesOf(folder, 'a.md').join()).toContain('missing-disclaimer')
    })
  })

  it('reads a lexicon of its own, and runs its sentences', () => {
    const lexicon =
      'classes:\n  drug: {inflect: fixed, words: [zemblaxin]}\nfinds:\n  risk: [Zemblaxin can cause dizziness.]\nallows:\n  risk: [Zemblaxin is white.]\n'
    withFolder(
      {'a.md': CALM, 'words.yaml': lexicon, 'claimlint.config.yaml': 'schema: 1\nlexicons: [words.yaml]\n'},
      folder => {
        expect(claimlint(folder, ['check', 'a.md']).code).toBe(0)
        expect(claimlint(folder, ['test-lexicon', 'words.yaml'])).toMatchObject({
          code: 0,
          out: '2 of 2 sentences hold.\n',
        })
      },
    )
    withFolder({'words.yaml': 'classes: {drug: [a]}\n'}, folder => {
      const run = claimlint(folder, ['test-lexicon', 'words.yaml'])
      expect([run.code, run.err]).toEqual([2, expect.stringContaining('needs `inflect`')])
    })
  })
})

describe('the other commands', () => {
  it('init starts a project that passes, and overwrites nothing', () => {
    withFolder({'references.yaml': '# mine\n'}, folder => {
      const run = claimlint(folder, ['init'])
      expect(run.code).toBe(0)
      expect(run.out).toMatch(/kept +references\.yaml/)
      const written = readFileSync(join(folder, 'facts/first-procedure.yaml'), 'utf8')
      const schema = /\$schema=(\S+)/.exec(written)![1]!
      expect(JSON.parse(readFileSync(join(folder, 'facts', schema), 'utf8'))).toHaveProperty('$schema')
      expect(claimlint(folder, ['check'])).toMatchObject({code: 0, err: ''})
    })
  })

  it('explain prints the page of a rule, and offers the nearest name', () => {
    withFolder({}, folder => {
      expect(claimlint(folder, ['explain', 'uncited-risk']).out).toMatch(/When it is wrong/i)
      expect(claimlint(folder, ['explain', '--list']).out).toMatch(/uncited-duration/)
      expect(claimlint(folder, ['explain', 'uncited-rsik'])).toMatchObject({
        code: 2,
        err: expect.stringContaining('uncited-risk'),
      })
    })
  })

  it('help tells the options of every command', () => {
    withFolder({}, folder => {
      const overview = claimlint(folder, ['--help']).out
      for (const name of overview.match(/^ {2}[a-z][a-z-]+(?= {2,})/gm) ?? []) {
        const help = claimlint(folder, [name.trim(), '--help'])
        expect([help.code, help.out], name).toEqual([0, expect.stringContaining(`Usage: claimlint ${name.trim()}`)])
      }
      expect(overview.match(/^ {2}[a-z]/gm)?.length).toBeGreaterThan(7)
    })
  })
})
