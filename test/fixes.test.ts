import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {claimlint, withFolder} from './support/command.ts'

const UNUSED = '<!-- claimlint-allow superlative -- it was here once -->'
const TERM = 'Epidermal steroid injections are given near the spinal nerves of the lower back.'

/** The same page with and without a byte order mark, CRLF and emoji. */
const shapes: readonly (readonly [string, (text: string) => string])[] = [
  ['plain', text => text],
  ['a byte order mark', text => `\uFEFF${text}`],
  ['CRLF', text => text.replaceAll('\n', '\r\n')],
  ['emoji', text => text.replace('# A', '# 🙂 A').replace('near', '🦴🙂 near')],
  ['all of them', text => `\uFEFF${text.replace('# A', '# 🙂 A').replaceAll('\n', '\r\n')}`],
]

function fix(text: string, ...args: string[]): {readonly after: string; readonly err: string} {
  return withFolder({'a.md': text}, folder => {
    const run = claimlint(folder, ['check', 'a.md', ...args])
    return {after: readFileSync(join(folder, 'a.md'), 'utf8'), err: run.err}
  })
}

describe('a safe fix', () => {
  it.each(shapes)('takes out an unused waiver and nothing else in a file with %s', (_name, shape) => {
    const text = shape(`# A page\n\nBefore.\n\n${UNUSED}\n\nAfter, near the end.\n`)
    const {after, err} = fix(text, '--fix')
    expect(after).toBe(shape('# A page\n\nBefore.\n\nAfter, near the end.\n'))
    expect(err).toContain('1 fix applied in 1 file.')
  })

  it('does not touch a suggestion', () => {
    const text = `# A page\n\n${TERM}\n`
    expect(fix(text, '--fix').after).toBe(text)
  })
})

describe('a suggestion', () => {
  it.each(shapes)('changes only its words in a file with %s', (_name, shape) => {
    const {after} = fix(shape(`# A page\n\n${TERM}\n`), '--fix-suggestions')
    expect(after).toBe(shape(`# A page\n\n${TERM.replace('Epidermal', 'Epidural')}\n`))
  })

  it('is never applied in bulk where it would change a number or bind one', () => {
    const text =
      '# A page\n\n18 citations\n\nRelief came fast.[1]\n\n## References\n\n1. Ito A. Blocks. Example J. 2020;3:14. doi:10.5555/ito.1\n'
    expect(fix(text, '--fix-suggestions').after).toContain('18 citations')
  })
})

describe('the last line', () => {
  const TEXT = `# A page\n\n${TERM}\n\n${UNUSED}\n\nText.\n`

  it('tells the fixes that --fix left, and what applies them', () => {
    expect(fix(TEXT, '--fix').err.trimEnd()).toBe(
      '1 fix applied in 1 file; 1 suggestion left, behind “fix:” under its finding: apply it with --fix-suggestions.',
    )
    expect(fix(TEXT, '--fix', '--quiet').err).toContain('see it with `claimlint check a.md`')
    expect(fix(TEXT, '--fix-suggestions').err.trimEnd()).toBe('2 fixes applied in 1 file.')
  })

  it('offers no command for what only a person may change', () => {
    const text =
      '# A page\n\n18 citations\n\nRelief came fast.[1]\n\n## References\n\n1. Ito A. Blocks. Example J. 2020;3:14. doi:10.5555/ito.1\n'
    const {err} = fix(text, '--fix')
    expect(err).toContain('No fix applied; 1 suggestion left')
    expect(err).toContain('decide one by one')
    expect(err).not.toContain('--fix-suggestions')
  })
})

describe('a damaged file', () => {
  it('is left as it is', () => {
    withFolder({}, folder => {
      const bytes = Buffer.concat([Buffer.from(`# Caf`), Buffer.from([0xe9]), Buffer.from(`\n\n${UNUSED}\n\nText.\n`)])
      writeFileSync(join(folder, 'a.md'), bytes)
      const run = claimlint(folder, ['check', 'a.md', '--fix'])
      expect(readFileSync(join(folder, 'a.md'))).toEqual(bytes)
      expect(run.err).toMatch(/a\.md: it is not clean UTF-8 text, so no fix was applied/)
    })
  })
})
