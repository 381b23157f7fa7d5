import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {CompletionItem, DocumentSymbol, FoldingRange, Hover, Location, WorkspaceEdit} from 'vscode-languageserver'
import {TestClient} from './testing/client.ts'
import {PROJECT} from './testing/project.fixture.ts'

const NAME = 'drafts/elbow.md'

/** The block stands in a quotation inside a list, where each of its lines has something before it. */
const PAGE = `---
title: Elbow wraps
fictional: true
---

# Elbow wraps

Calm lasts [one to two days](fact:elbow-wrap/calm).

## Facts

- What we know:

  > \`\`\`yaml facts
  > schema: 1
  > id: elbow-wrap
  > kind: procedure
  > title: Elbow wrap
  > fictional: true
  > quantities:
  >   - id: calm
  >     role: duration
  >     value: {low: 1, high: 2, unit: d}
  >     status: approved
  >     evidence:
  >       - ref: ito2020
  >         stance: supports
  >         checked: {how: abstract}
  > \`\`\`
`

const at = (text: string, mark: string, plus = 0) => {
  const before = text.slice(0, text.indexOf(mark) + plus).split('\n')
  return {line: before.length - 1, character: before.at(-1)!.length}
}

let client: TestClient
let uri: string
beforeEach(async () => {
  client = await new TestClient({...PROJECT, [NAME]: PAGE}).start()
  uri = await client.open(NAME)
})
afterEach(async () => {
  expect(client.logged).toEqual([])
  await client.stop()
})

const ask = <T>(method: string, mark: string, plus: number, more = {}): Promise<T> =>
  client.request<T>(`textDocument/${method}`, {textDocument: {uri}, position: at(PAGE, mark, plus), ...more})

const hover = async (mark: string, plus: number): Promise<string> =>
  ((await ask<Hover | null>('hover', mark, plus))?.contents as {value: string} | undefined)?.value ?? ''

const completed = async (from: string, to: string): Promise<CompletionItem[]> => {
  const text = PAGE.replace(from, to)
  expect(text).not.toBe(PAGE)
  await client.change(NAME, [{text}])
  const position = at(text, to, to.length)
  return (
    (await client.request<CompletionItem[] | null>('textDocument/completion', {textDocument: {uri}, position})) ?? []
  )
}

describe('facts in a fenced block', () => {
  it('are found from a link, and list their uses', async () => {
    const [definition] = await ask<Location[]>('definition', 'elbow-wrap/calm', 13)
    expect(definition!.uri).toBe(uri)
    expect(definition!.range.start).toEqual(at(PAGE, 'id: calm', 4))
    const uses = await ask<Location[]>('references', 'id: calm', 5, {context: {includeDeclaration: false}})
    expect(uses.map(({range}) => range.start)).toEqual([at(PAGE, 'elbow-wrap/calm')])
  })

  it('show what stands behind them', async () => {
    expect(await hover('id: calm', 5)).toMatch(
      /elbow-wrap\/calm[\s\S]*Value: 1 to 2 days[\s\S]*Cold water and the elbow/,
    )
    expect(await hover('ref: ito2020', 6)).toMatch(/ito2020[\s\S]*Cold water and the elbow/)
    expect(await hover('id: elbow-wrap', 6)).toMatch(/Elbow wrap · procedure/)
    expect(await hover('role: duration', 1)).toMatch(/What the quantity says[\s\S]*`onset`/)
  })

  it('are renamed with their links, and so are their sources', async () => {
    const fact = await ask<WorkspaceEdit>('rename', 'elbow-wrap/calm', 13, {newName: 'calm.days'})
    expect(fact.changes![uri]!.map(({range}) => range.start.line)).toEqual([
      at(PAGE, 'id: calm').line,
      at(PAGE, 'elbow-wrap/calm').line,
    ])
    const key = await ask<WorkspaceEdit>('rename', 'ref: ito2020', 6, {newName: 'ito2020cold'})
    expect(Object.keys(key.changes!).sort()).toEqual([uri, client.uri('references.yaml')].sort())
    expect(key.changes![uri]![0]!.range.start).toEqual(at(PAGE, 'ref: ito2020', 5))
  })

  it('complete keys, values and sources', async () => {
    const keys = await completed('    status: approved', '    st')
    expect(keys.map(({label}) => label)).toContain('status')
    expect(keys.map(({label}) => label)).not.toContain('role')
    const values = await completed('status: approved', 'status: ')
    expect(values.map(({label}) => label)).toContain('in-review')
    expect(JSON.stringify(values[0]!.documentation)).toContain('Only approved supports')
    const refs = await completed('ref: ito2020', 'ref: it')
    expect(refs.map(({label}) => label)).toEqual(['lee2021', 'ito2020'])
    expect(refs[1]!.textEdit).toMatchObject({range: {start: at(PAGE, 'ref: ito2020', 5)}})
  })

  it('stand in the outline, fold, and are found in the workspace', async () => {
    const [top] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {textDocument: {uri}})
    const section = top!.children!.find(({name}) => name === 'Facts')!
    expect(section.children!.map(({name, detail}) => `${name}: ${detail}`)).toEqual(['calm: 1 to 2 days'])
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {textDocument: {uri}})
    expect(folds.map(({startLine}) => startLine)).toContain(at(PAGE, '```yaml').line)
    const symbols = await client.request<{name: string}[]>('workspace/symbol', {query: 'elbow-wrap/calm'})
    expect(symbols.map(({name}) => name)).toEqual(['elbow-wrap/calm'])
  })

  it('tell their faults at their place', async () => {
    await client.change(NAME, [{text: PAGE.replace('status: approved', 'statuss: approved')}])
    const shown = await client.diagnostics(NAME, {where: found => found.some(({code}) => code === 'invalid-facts')})
    const fault = shown.find(({code}) => code === 'invalid-facts')!
    expect(fault.range.start).toEqual(at(PAGE, 'status: approved'))
  })
})

describe('the id of a facts file', () => {
  const DRAFT = `---
title: Wrists
fictional: true
procedures: [wrist-bath]
---

# Wrists

Relief lasts [two to three days](fact:wrist-bath/relief).
`

  it('is renamed in its file, in links, in front matter and in other files', async () => {
    const other = `schema: 1
id: arm-bath
kind: procedure
title: Arm bath
fictional: true
quantities:
  - {id: calm, role: duration, value: {value: 2, unit: d}, supersedes: wrist-bath/relief}
`
    client.write('facts/arm.yaml', other)
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{uri: client.uri('facts/arm.yaml'), type: 1}],
    })
    const page = await client.open('drafts/wrists.md', DRAFT)
    const facts = await client.open('facts/bath.yaml')
    const position = {line: 1, character: 6}
    const prepared = await client.request('textDocument/prepareRename', {textDocument: {uri: facts}, position})
    expect(prepared).toMatchObject({placeholder: 'wrist-bath'})
    const newName = 'wrist-soak'
    const renamed = (asked: {textDocument: {uri: string}; position: object}) =>
      client.request<WorkspaceEdit>('textDocument/rename', {...asked, newName})
    const {changes} = await renamed({textDocument: {uri: facts}, position})
    const places = Object.entries(changes!).flatMap(([where, edits]) =>
      edits.map(({range, newText}) => {
        expect(newText).toBe(newName)
        expect(range.end.character - range.start.character).toBe('wrist-bath'.length)
        return `${where.split('/').at(-1)} ${range.start.line}`
      }),
    )
    expect(places.sort()).toEqual(['arm.yaml 6', 'bath.md 14', 'bath.yaml 1', 'wrists.md 3', 'wrists.md 8'])
    // The same from a link, with the cursor before its slash.
    expect(await renamed({textDocument: {uri: page}, position: at(DRAFT, 'wrist-bath/', 3)})).toEqual({changes})
    for (const [bad, why] of [
      ['arm-bath', 'is taken'],
      ['Wrist Bath', 'small letters'],
    ])
      await expect(
        client.request('textDocument/rename', {textDocument: {uri: facts}, position, newName: bad}),
      ).rejects.toThrow(why)
  })

  it('leads from front matter to the file', async () => {
    const page = await client.open('drafts/wrists.md', DRAFT)
    const [definition] = await client.request<Location[]>('textDocument/definition', {
      textDocument: {uri: page},
      position: at(DRAFT, '[wrist-bath]', 4),
    })
    expect(definition).toMatchObject({uri: client.uri('facts/bath.yaml'), range: {start: {line: 1, character: 4}}})
  })
})
