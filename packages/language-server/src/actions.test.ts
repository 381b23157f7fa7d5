import {afterEach, describe, expect, it} from 'vitest'
import type {ClientCapabilities, CodeAction, Location, WorkspaceEdit} from 'vscode-languageserver'
import {TestClient} from './testing/client.ts'
import {PROJECT} from './testing/project.fixture.ts'

let client: TestClient
afterEach(async () => {
  expect(client.logged).toEqual([])
  await client.stop()
})

const NAME = 'drafts/soak.md'
const HEAD = '---\nid: soak\ntitle: Soaks\nfictional: true\n---\n\n# Soaks\n\n'
const CONFIRMS: ClientCapabilities = {
  workspace: {workspaceEdit: {documentChanges: true, changeAnnotationSupport: {groupsOnLabel: true}}},
}

/** What is offered in the only sentence of a page whose source declares something of itself. */
async function offered(
  sentence: string,
  declared: string,
  {capabilities = {}, only}: {capabilities?: ClientCapabilities; only?: string[]} = {},
): Promise<CodeAction[]> {
  const entry = `- {page: soak, words: ${sentence.split(' ').slice(0, 3).join(' ')}, ref: ito2020, locator: p. 3, checked: {how: full-text}, ${declared}}\n`
  client = await new TestClient({...PROJECT, 'evidence.yaml': entry}).start({capabilities})
  const uri = await client.open(NAME, HEAD + sentence)
  await client.diagnostics(NAME, {version: 1})
  return client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri},
    range: {start: {line: 8, character: 0}, end: {line: 8, character: sentence.length}},
    context: {diagnostics: [], ...(only ? {only} : {})},
  })
}

const ANIMALS = 'design: animal, population: rats'
const weaker = (actions: readonly CodeAction[]): string[] =>
  actions.map(({title}) => title).filter(title => /^(?:Write|Leave)/.test(title))

describe('weaker words', () => {
  const PROVEN = 'In one in three people warm soaks are proven to ease pain [@ito2020].'

  it('are offered where a benefit is overstated, with what stands there now, and never in bulk', async () => {
    const actions = await offered(PROVEN, ANIMALS, {capabilities: CONFIRMS})
    const [first] = weaker(actions)
    expect(first).toBe('Write “may” (now: “are proven to”)')
    const action = actions.find(({title}) => title === first)!
    expect(action.isPreferred).toBe(false)
    expect(action.edit!.changes).toBeUndefined()
    expect(action.edit!.documentChanges).toMatchObject([{edits: [{newText: 'may', annotationId: 'meaning'}]}])
    expect(action.edit!.changeAnnotations!['meaning']).toMatchObject({label: first, needsConfirmation: true})
    const all = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: {uri: client.uri(NAME)},
      range: {start: {line: 0, character: 0}, end: {line: 9, character: 0}},
      context: {diagnostics: [], only: ['source.fixAll']},
    })
    expect(all).toEqual([])
  })

  it.each([
    ['a harm', 'In one in three people warm soaks are proven to cause bleeding [@ito2020].', ANIMALS],
    ['an order', 'You must always take warm soaks for two weeks, as it is proven to ease pain [@ito2020].', ANIMALS],
    ['words that its source bears', 'In one in three people warm soaks eased pain [@ito2020].', 'design: rct'],
  ])('are never offered for %s', async (_, sentence, declared) => {
    expect(weaker(await offered(sentence, declared))).toEqual([])
  })
})

it('offers no waiver of what is told of a waiver', async () => {
  client = await new TestClient(PROJECT).start()
  const uri = await client.open(NAME, `${HEAD}<!-- claimlint-allow superlative -- a prize -->\n\nSoak your wrists.\n`)
  const [unused] = await client.diagnostics(NAME, {version: 1})
  expect(unused!.code).toBe('unused-waiver')
  const {range} = unused!
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri},
    range,
    context: {diagnostics: []},
  })
  expect(actions.map(({title}) => title).filter(title => /^Accept/.test(title))).toEqual([])
  expect(actions.map(({title}) => title)).toContain('Take the comment out')
})

describe('the absolute risk', () => {
  const HALVED = 'Warm soaks halve the risk of a rash [@ito2020].'
  const VALUE = 'design: rct, value: {measure: rr, value: 0.5, baseline: {value: 0.04}}'

  it('is offered where one entry gives effect and baseline, with the working', async () => {
    const actions = await offered(HALVED, VALUE, {capabilities: CONFIRMS})
    const action = actions.find(({title}) => title.startsWith('Add'))!
    expect(action.title).toBe('Add “(2 in 100 people with it, 4 in 100 without it)”: 4% × 0.5 = 2%, from ito2020, p. 3')
    const [change] = action.edit!.documentChanges as {edits: {newText: string; annotationId: string}[]}[]
    expect(change!.edits).toMatchObject([
      {newText: ' (2 in 100 people with it, 4 in 100 without it)', annotationId: 'meaning'},
    ])
  })

  it('is not made of two entries', async () => {
    const actions = await offered(HALVED, 'design: rct, value: {measure: rr, value: 0.5}')
    expect(actions.map(({title}) => title).filter(title => title.startsWith('Add'))).toEqual([])
  })

  it('comes alone where only rewriting is asked for', async () => {
    const actions = await offered(HALVED, VALUE, {only: ['refactor']})
    expect(actions.map(({kind}) => kind)).toEqual(['refactor.rewrite'])
  })
})

describe('a rule that is named', () => {
  it('leads to its page, from waivers and config, where the client can show it', async () => {
    const waivers = 'schema: 1\nwaivers:\n  - rule: uncited-duration\n    page: drafts/bath.md\n    reason: Seen.\n'
    const config = 'schema: 1\nrules:\n  superlative: off\n'
    client = await new TestClient({...PROJECT, 'waivers.yaml': waivers, 'claimlint.config.yaml': config}).start({
      options: {commands: ['claimlint.explain']},
    })
    const goTo = async (name: string, line: number, character: number): Promise<string[]> => {
      const position = {line, character}
      const asked = {textDocument: {uri: await client.open(name)}, position}
      return ((await client.request<Location[] | null>('textDocument/definition', asked)) ?? []).map(({uri}) => uri)
    }
    expect(await goTo('waivers.yaml', 2, 14)).toEqual(['claimlint:/explain/uncited-duration.md'])
    expect(await goTo('claimlint.config.yaml', 2, 4)).toEqual(['claimlint:/explain/superlative.md'])
    const hover = await client.request<{contents: {value: string}}>('textDocument/hover', {
      textDocument: {uri: client.uri('waivers.yaml')},
      position: {line: 2, character: 14},
    })
    expect(hover.contents.value).toMatch(/^\*\*uncited-duration\*\*[\s\S]*\*\*Why it matters\*\*/)
    const text = `${HEAD}<!-- claimlint-allow superlative -- so named -->\n\nThe best bath.\n`
    await client.open(NAME, text)
    expect(
      await client.request('textDocument/definition', {
        textDocument: {uri: client.uri(NAME)},
        position: {line: 8, character: 24},
      }),
    ).toMatchObject([{uri: 'claimlint:/explain/superlative.md'}])
    const shown = await client.diagnostics('drafts/other.md', {where: found => found.length > 0})
    expect(shown[0]!.codeDescription).toEqual({href: `claimlint:/explain/${shown[0]!.code}.md`})
  })
})

describe('a change of name', () => {
  it('reaches a bibliography in another format', async () => {
    const {'references.yaml': _, ...files} = PROJECT
    const bib = '@article{lee2021,\n  title = {Baths for sore wrists},\n  author = {Lee, A.},\n  year = {2021}\n}\n'
    const config = 'schema: 1\nreferences: [references.bib]\n'
    client = await new TestClient({...files, 'references.bib': bib, 'claimlint.config.yaml': config}).start()
    const uri = await client.open('drafts/bath.md')
    const at = {textDocument: {uri}, position: {line: 16, character: 46}}
    const [definition] = await client.request<Location[]>('textDocument/definition', at)
    expect(definition).toMatchObject({uri: client.uri('references.bib'), range: {start: {line: 0, character: 9}}})
    const {changes} = await client.request<WorkspaceEdit>('textDocument/rename', {...at, newName: 'lee2021a'})
    expect(changes![client.uri('references.bib')]).toEqual([
      {range: {start: {line: 0, character: 9}, end: {line: 0, character: 16}}, newText: 'lee2021a'},
    ])
  })

  it('is asked for only where something is named', async () => {
    client = await new TestClient(PROJECT).start()
    const uri = await client.open('drafts/bath.md')
    const at = {textDocument: {uri}, position: {line: 8, character: 4}}
    expect(await client.request('textDocument/prepareRename', at)).toBeNull()
    expect(await client.request<WorkspaceEdit | null>('textDocument/rename', {...at, newName: 'x'})).toBeNull()
  })
})
