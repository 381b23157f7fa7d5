import {afterEach, describe, expect, it} from 'vitest'
import type {CodeAction, CompletionItem, DocumentSymbol, Hover, Location, WorkspaceEdit} from 'vscode-languageserver'
import {TestClient} from './testing/client.ts'
import {DRAFT, FACTS, PROJECT} from './testing/project.fixture.ts'

let client: TestClient
afterEach(async () => {
  expect(client.logged).toEqual([])
  await client.stop()
})

const at = (text: string, mark: string, plus = 0) => {
  const before = text.slice(0, text.indexOf(mark) + plus).split('\n')
  return {line: before.length - 1, character: before.at(-1)!.length}
}

describe('the server', () => {
  it('tells what check tells, for open files and closed ones', async () => {
    client = await new TestClient(PROJECT).start()
    const uri = await client.open('drafts/bath.md')
    const shown = await client.diagnostics('drafts/bath.md', {version: 1})
    expect(shown.map(({code, source}) => [code, source])).toEqual([['uncited-duration', 'claimlint']])
    expect(shown[0]!.range.start.line).toBe(8)
    // Nobody has it open.
    const other = await client.diagnostics('drafts/other.md', {where: found => found.length > 0})
    expect(other.map(({code}) => code)).toContain('unresolved-citation')
    expect(uri).toBe(client.uri('drafts/bath.md'))
  })

  it('cites a source, and the finding goes', async () => {
    client = await new TestClient(PROJECT).start()
    const uri = await client.open('drafts/bath.md')
    const [finding] = await client.diagnostics('drafts/bath.md', {version: 1})
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: {uri},
      range: finding!.range,
      context: {diagnostics: [finding]},
    })
    const cite = actions.find(({title}) => title.startsWith('Cite [@lee2021]'))!
    const [edit] = cite.edit!.changes![uri]!
    expect(edit!.newText).toBe(' [@lee2021]')
    const version = await client.change('drafts/bath.md', [{range: edit!.range, text: edit!.newText}])
    expect(await client.diagnostics('drafts/bath.md', {version})).toEqual([])
    expect(cite.diagnostics).toHaveLength(1)
  })

  it('writes a waiver whose reason is asked for', async () => {
    client = await new TestClient(PROJECT).start()
    const uri = await client.open('drafts/bath.md')
    const [finding] = await client.diagnostics('drafts/bath.md', {version: 1})
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: {uri},
      range: finding!.range,
      context: {diagnostics: [finding]},
    })
    const filed = actions.find(({title}) => title.startsWith('Accept this uncited-duration'))!
    const [edit] = filed.edit!.changes![client.uri('waivers.yaml')]!
    await client.open('waivers.yaml')
    await client.change('waivers.yaml', [{range: edit!.range, text: edit!.newText}])
    const asked = await client.diagnostics('waivers.yaml', {where: found => found.length > 0})
    expect(asked.map(({code}) => code)).toContain('invalid-waiver')
    const answered = edit!.newText
      .replace('reason: ""', 'reason: Seen by all.')
      .replace('owner: ""', 'owner: A\n    approver: B')
    await client.change('waivers.yaml', [{text: client.read('waivers.yaml').replace('waivers: []', answered)}])
    await client.diagnostics('waivers.yaml', {where: found => found.length === 0})
    expect(await client.diagnostics('drafts/bath.md', {where: found => found.length === 0})).toEqual([])
  })

  it('shows what stands behind a claim, a key and a fact', async () => {
    client = await new TestClient(PROJECT).start()
    const uri = await client.open('drafts/bath.md')
    const hover = async (mark: string, plus = 1): Promise<string> => {
      const found = await client.request<Hover | null>('textDocument/hover', {
        textDocument: {uri},
        position: at(DRAFT, mark, plus),
      })
      return (found?.contents as {value: string} | undefined)?.value ?? ''
    }
    expect(await hover('up to five')).toMatch(
      /Duration claim.*rung 0 of 7[\s\S]*Next, “cited”[\s\S]*✗ cited[\s\S]*not yet/,
    )
    expect(await hover('@lee2021', 3)).toMatch(/lee2021[\s\S]*Baths for sore wrists[\s\S]*doi\.org/)
    expect(await hover('wrist-bath/relief', 3)).toMatch(
      /Relief lasts two to three days[\s\S]*2 to 3 days[\s\S]*Where: p\. 3/,
    )
    expect(await hover('Nothing is claimed')).toBe('')
  })

  it('completes keys, facts, rules and YAML', async () => {
    client = await new TestClient(PROJECT).start()
    const uri = await client.open('drafts/bath.md')
    const labels = async (name: string, text: string, mark: string): Promise<CompletionItem[]> => {
      await client.change(name, [{text}])
      const items = await client.request<CompletionItem[] | null>('textDocument/completion', {
        textDocument: {uri: client.uri(name)},
        position: at(text, mark, mark.length),
      })
      return items ?? []
    }
    const keys = await labels('drafts/bath.md', `${DRAFT}\nMore [@`, 'More [@')
    expect(keys.map(({label}) => label)).toEqual(['lee2021', 'ito2020'])
    expect(keys[0]!.detail).toBe('Lee 2021: Baths for sore wrists')
    const facts = await labels('drafts/bath.md', `${DRAFT}\n[x](fact:`, '[x](fact:')
    expect(facts[0]).toMatchObject({label: 'wrist-bath/relief', detail: '2 to 3 days'})
    const rules = await labels('drafts/bath.md', `${DRAFT}\n<!-- claimlint-allow super`, 'allow super')
    expect(rules.map(({label}) => label)).toContain('superlative')
    expect(rules.map(({label}) => label)).not.toContain('uncited-risk')
    expect(await labels('drafts/bath.md', `${DRAFT}\nmail a@`, 'mail a@')).toEqual([])
    await client.open('facts/bath.yaml')
    const keysOfFact = await labels(
      'facts/bath.yaml',
      FACTS.replace('    status: approved', '    '),
      'wording: Relief lasts two to three days.\n    ',
    )
    expect(keysOfFact.map(({label}) => label)).toContain('status')
    expect(keysOfFact.map(({label}) => label)).not.toContain('wording')
    const status = await labels('facts/bath.yaml', FACTS.replace('status: approved', 'status: '), 'status: ')
    expect(status.map(({label}) => label)).toContain('in-review')
    const refs = await labels('facts/bath.yaml', FACTS.replace('ref: lee2021', 'ref: '), 'ref: ')
    expect(refs.map(({label}) => label)).toEqual(['lee2021', 'ito2020'])
    expect(uri).toBeTruthy()
  })

  it('finds, lists and renames a key across the workspace', async () => {
    client = await new TestClient(PROJECT).start()
    const uri = await client.open('drafts/bath.md')
    const position = at(DRAFT, '@lee2021', 3)
    const [definition] = await client.request<Location[]>('textDocument/definition', {textDocument: {uri}, position})
    expect(definition!.uri).toBe(client.uri('references.yaml'))
    const places = await client.request<Location[]>('textDocument/references', {
      textDocument: {uri},
      position,
      context: {includeDeclaration: true},
    })
    expect(places.map(place => place.uri.split('/').at(-1))).toEqual([
      'references.yaml',
      'bath.md',
      'other.md',
      'bath.yaml',
    ])
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: {uri},
      position,
      newName: 'lee2021a',
    })
    expect(Object.keys(edit.changes!)).toHaveLength(4)
    await expect(
      client.request('textDocument/rename', {textDocument: {uri}, position, newName: 'ito2020'}),
    ).rejects.toThrow('is taken')
    await expect(
      client.request('textDocument/rename', {textDocument: {uri}, position, newName: 'two words'}),
    ).rejects.toThrow('one word')
  })

  it('renames a fact in its file and in each link to it', async () => {
    client = await new TestClient(PROJECT).start()
    const uri = await client.open('drafts/bath.md')
    const position = at(DRAFT, 'wrist-bath/relief', 14)
    const prepared = await client.request<{placeholder: string}>('textDocument/prepareRename', {
      textDocument: {uri},
      position,
    })
    expect(prepared.placeholder).toBe('relief')
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: {uri},
      position,
      newName: 'relief.days',
    })
    const [link] = edit.changes![uri]!
    expect(link!.range.end.character - link!.range.start.character).toBe('relief'.length)
    expect(edit.changes![client.uri('facts/bath.yaml')]).toHaveLength(1)
  })

  it('outlines a page, folds it and counts its claims', async () => {
    client = await new TestClient(PROJECT).start()
    const uri = await client.open('drafts/bath.md')
    const [top] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {textDocument: {uri}})
    expect(top!.name).toBe('Wrist baths')
    expect(top!.children!.map(({name}) => name)).toContain('What helps')
    const lenses = await client.request<{command: {title: string}}[]>('textDocument/codeLens', {textDocument: {uri}})
    expect(lenses[0]!.command.title).toBe('3 claims: 1 uncited')
    const folds = await client.request<{startLine: number; endLine: number}[]>('textDocument/foldingRange', {
      textDocument: {uri},
    })
    expect(folds.length).toBeGreaterThanOrEqual(2)
    const symbols = await client.request<{name: string}[]>('workspace/symbol', {query: 'sore wrists'})
    expect(symbols.map(({name}) => name)).toContain('lee2021')
  })

  it('gives the report, the preview and the claims of each page', async () => {
    client = await new TestClient(PROJECT).start()
    const uri = await client.open('drafts/bath.md')
    await client.diagnostics('drafts/other.md')
    const [page] = await client.request<{tally: string; errors: number}[]>('claimlint/pages', {uris: [uri]})
    expect(page).toMatchObject({tally: '3 claims: 1 uncited', errors: 1})
    const {html} = await client.request<{html: string}>('claimlint/preview', {uri})
    expect(html).toMatch(/<mark class="rung-0"[^>]*>[^<]*up to five days/)
    const report = await client.request<{html: string}>('claimlint/report', {})
    expect(report.html).toContain('Wrist baths')
    const rule = await client.request<{markdown: string}>('claimlint/rulePage', {rule: 'uncited-risk'})
    expect(rule.markdown).toContain('## Why it matters')
  })
})
