import {readFileSync} from 'node:fs'
import {
  type Fault,
  readConfigFile,
  readDraft,
  readFacts,
  readReferences,
  readWaivers,
  sourceText,
  validateFrontMatter,
} from '@claimlint/core'
import {describe, expect, it} from 'vitest'

interface Snippet {
  readonly prefix: string
  readonly body: readonly string[]
}

const snippets = new Map(
  ['draft', 'data'].flatMap(name => {
    const file = new URL(`../packages/vscode/snippets/${name}.json`, import.meta.url)
    const read = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>
    return Object.values(read).map(({prefix, body}) => [prefix, body.join('\n')] as const)
  }),
)

/** The text that a snippet leaves when a writer presses Tab through it. */
const expanded = (prefix: string): string =>
  snippets
    .get(prefix)!
    .replace('${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}', '2026-11-22')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace('$0', '')

const list = (key: string, prefix: string): string =>
  `schema: 1\n${key}:\n${expanded(prefix).trimEnd().replace(/^/gm, '  ')}\n`

describe('the snippets of the extension', () => {
  it.each<[string, () => readonly Fault[]]>([
    ['claimlint-facts', () => readFacts(sourceText('facts.yaml', expanded('claimlint-facts'))).faults],
    [
      'claimlint-fact',
      () =>
        readFacts(
          sourceText(
            'facts.yaml',
            list('quantities', 'claimlint-fact').replace('schema: 1', 'schema: 1\nid: a\nkind: drug\ntitle: A'),
          ),
        ).faults,
    ],
    [
      'claimlint-reference',
      () => readReferences(sourceText('a.yaml', list('references', 'claimlint-reference'))).faults,
    ],
    ['claimlint-waiver', () => readWaivers(sourceText('waivers.yaml', list('waivers', 'claimlint-waiver'))).faults],
    ['claimlint-config', () => readConfigFile(sourceText('a.yaml', expanded('claimlint-config'))).faults],
    ['claimlint-draft', () => validateFrontMatter(readDraft(sourceText('a.md', expanded('claimlint-draft'))))],
  ])('%s starts a sound file', (_, faults) => {
    expect(faults()).toEqual([])
  })

  it('are all tried', () => {
    expect([...snippets.keys()].sort()).toEqual([
      'claimlint-allow',
      'claimlint-bind',
      'claimlint-cite',
      'claimlint-config',
      'claimlint-draft',
      'claimlint-fact',
      'claimlint-facts',
      'claimlint-reference',
      'claimlint-waiver',
    ])
  })

  it('bind, cite and accept as the linter reads it', () => {
    const draft = readDraft(
      sourceText(
        'a.md',
        `${expanded('claimlint-bind')} ${expanded('claimlint-cite')}\n\n${expanded('claimlint-allow')}Words.`,
      ),
    )
    expect(draft.bindings).toHaveLength(1)
    expect(draft.markers).toHaveLength(1)
    expect(draft.waivers).toHaveLength(1)
  })
})
