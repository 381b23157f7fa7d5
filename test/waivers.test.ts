import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {builtInLexicon, findClaims, readDraft, renderDraft, sourceText} from '@claimlint/core'
import {describe, expect, it} from 'vitest'
import {checkJson, claimlint, withFolder} from './support/command.ts'

const COMMENT = '<!-- claimlint-allow superlative -- quoted from the maker, kept on purpose -->'

const claimsOf = (text: string): string[] =>
  findClaims(readDraft(sourceText('a.md', text)), builtInLexicon()).map(
    ({id, kind, text: words}) => `${id} ${kind} ${words}`,
  )

const folder = fileURLToPath(new URL('./corpus', import.meta.url))
const pages = readdirSync(folder)
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .sort()
  .filter((_, at) => at % 6 === 0)
  .map(name => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const)

/** Places where a writer may put a comment: alone before a block, or in a line of prose, of an item, of a cell. */
function* places(text: string): Iterable<number> {
  let offset = 0
  let fenced = false
  for (const line of text.split('\n')) {
    if (line === '---') fenced = !fenced
    const space = line.indexOf(' ', Math.floor(line.length / 2))
    if (!fenced && line !== '---' && space > 0 && !/^\s*[|:-]+\s*$/.test(line) && !line.startsWith('#'))
      yield offset + space
    offset += line.length + 1
  }
}

describe('an inline waiver', () => {
  it.each(pages)('changes no claim and no rendered word of %s, wherever it stands', (_name, text) => {
    const before = claimsOf(text)
    for (const place of [...places(text)].filter((_, at) => at % 3 === 0)) {
      const waived = `${text.slice(0, place)} ${COMMENT}${text.slice(place)}`
      expect(claimsOf(waived)).toEqual(before)
      expect(renderDraft(readDraft(sourceText('a.md', waived)))).toBe(text)
    }
  })

  it('stands alone before a block, between items and after a lead-in without changing what is read', () => {
    const text = 'Possible side effects of the block are:\n\n- bruising\n- fainting\n\nNumbness lasts 3 hours.\n'
    const before = claimsOf(text)
    for (const [from, to] of [
      ['\n\n- bruising', `\n\n${COMMENT}\n\n- bruising`],
      ['\n\nNumbness', `\n\n${COMMENT}\n\nNumbness`],
      ['- fainting', `- fainting ${COMMENT}`],
    ] as const) {
      const waived = text.replace(from, to)
      expect(claimsOf(waived)).toEqual(before)
      expect(renderDraft(readDraft(sourceText('a.md', waived)))).toBe(text)
    }
  })
})

describe('rendering', () => {
  it('leaves no fact link and no waiver', () => {
    const text = `Pain halved in [up to 74 in 100](fact:block/relief).\n\n${COMMENT}\n\nThe *finest* team.\n`
    const rendered = renderDraft(readDraft(sourceText('a.md', text)))
    expect(rendered).toBe('Pain halved in up to 74 in 100.\n\nThe *finest* team.\n')
  })

  it('keeps byte order mark, line ends and emoji', () => {
    const text = '\uFEFFPain 🙂 halved in [74 in 100](fact:block/relief).\r\n\r\nNext.\r\n'
    expect(renderDraft(readDraft(sourceText('a.md', text)))).toBe('\uFEFFPain 🙂 halved in 74 in 100.\r\n\r\nNext.\r\n')
  })

  it('writes files where it is told', () => {
    withFolder({'a.md': 'One [two](fact:x/y).\n', 'b/c.md': 'Three.\n'}, cwd => {
      expect(claimlint(cwd, ['render', 'a.md']).out).toBe('One two.\n')
      expect(claimlint(cwd, ['render', '.']).code).toBe(2)
      expect(claimlint(cwd, ['render', '.', '--output', 'out']).code).toBe(0)
      expect(readFileSync(`${cwd}/out/b/c.md`, 'utf8')).toBe('Three.\n')
    })
  })
})

describe('a waiver of waivers.yaml', () => {
  const page = '# A page\n\nNumbness wears off in 6 to 8 hours after the block.\n'
  const waiver = (more: string): string =>
    `waivers:\n  - id: w-1\n    rule: uncited-duration\n    page: a.md\n    words: wears off in 6 to 8 hours\n    reason: A source is on its way.\n    owner: writer\n    until: 2027-06-30\n${more}`
  const project = {'a.md': page, 'claimlint.config.yaml': 'schema: 1\nwaivers: waivers.yaml\n'}

  it('needs an approver who is not the owner', () => {
    withFolder({...project, 'waivers.yaml': waiver('')}, cwd => {
      const {run, report} = checkJson(cwd, 'a.md')
      expect(run.code).toBe(1)
      expect(report.documents.find(({path}) => path === 'waivers.yaml')?.findings.map(({ruleId}) => ruleId)).toEqual([
        'invalid-waiver',
      ])
    })
  })

  it('accepts the finding, and stays in the report', () => {
    withFolder({...project, 'waivers.yaml': waiver('    approver: editor\n')}, cwd => {
      const {run, report} = checkJson(cwd, 'a.md')
      expect(run.code).toBe(0)
      expect(report.documents[0]?.findings).toMatchObject([{ruleId: 'uncited-duration', waivedBy: 'w-1'}])
    })
  })

  it('lapses on its day, and is told when nothing needs it', () => {
    withFolder({...project, 'waivers.yaml': waiver('    approver: editor\n')}, cwd => {
      const late = claimlint(cwd, ['check', 'a.md', '--format', 'json', '--today', '2027-07-01'])
      expect(late.code).toBe(1)
      expect(late.out).toMatch(/invalid-waiver/)
    })
    withFolder({...project, 'a.md': '# A page\n', 'waivers.yaml': waiver('    approver: editor\n')}, cwd => {
      expect(claimlint(cwd, ['check', 'a.md', '--format', 'json', '--today', '2026-01-01']).out).toMatch(
        /unused-waiver/,
      )
    })
  })
})
