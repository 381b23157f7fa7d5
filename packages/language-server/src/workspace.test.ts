import {afterEach, describe, expect, it} from 'vitest'
import type {CodeAction, Diagnostic, WorkspaceEdit} from 'vscode-languageserver'
import {TestClient} from './testing/client.ts'
import {freshRun, toldBy} from './testing/parity.ts'
import {DRAFT, FACTS, PROJECT} from './testing/project.fixture.ts'

let client: TestClient
afterEach(async () => {
  expect(client.logged).toEqual([])
  await client.stop()
})

const COMMANDS = {commands: ['claimlint.cite', 'claimlint.bind', 'claimlint.waive', 'claimlint.explain']}

const actionsAt = (name: string, finding: Diagnostic): Promise<CodeAction[]> =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri: client.uri(name)},
    range: finding.range,
    context: {diagnostics: [finding]},
  })

describe('two projects side by side', () => {
  const two = Object.fromEntries(
    ['a', 'b'].flatMap(folder => Object.entries(PROJECT).map(([name, text]) => [`${folder}/${name}`, text])),
  )

  it('share no names, and each file is told by its own', async () => {
    client = await new TestClient(two).start()
    const uri = await client.open('a/drafts/bath.md')
    await client.diagnostics('a/drafts/bath.md', {version: 1})
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: {uri},
      position: {line: 16, character: 48},
      newName: 'lee2021a',
    })
    expect(Object.keys(edit.changes!).every(changed => changed.includes('/a/'))).toBe(true)
    await client.diagnostics('b/drafts/other.md', {where: found => found.length > 0})
    const fresh = freshRun(client.folder)
    for (const name of ['a/drafts/bath.md', 'b/drafts/bath.md', 'b/drafts/other.md'])
      expect(toldBy(client.shown(name)), name).toEqual(fresh.get(name))
  })
})

describe('a client that can ask', () => {
  it('searches the bibliography, and gets the edit for its choice', async () => {
    client = await new TestClient(PROJECT).start({options: COMMANDS})
    const uri = await client.open('drafts/bath.md')
    const [finding] = await client.diagnostics('drafts/bath.md', {version: 1})
    const actions = await actionsAt('drafts/bath.md', finding!)
    expect(actions.map(({title}) => title)).toEqual([
      'Cite a source…',
      'Cite [@lee2021]: Baths for sore wrists',
      'Cite [@ito2020]: Cold water and the elbow',
      'Bind these words to a fact…',
      'Accept this uncited-duration with a reason…',
      'Explain uncited-duration',
    ])
    const place = actions[0]!.command!.arguments![0] as {claim: string}
    const sources = await client.request<{key: string}[]>('claimlint/sources', place)
    expect(sources.map(({key}) => key)).toEqual(['lee2021', 'ito2020'])
    const edit = await client.request<WorkspaceEdit>('claimlint/cite', {...place, key: 'ito2020'})
    expect(edit.changes![uri]![0]!.newText).toBe(' [@ito2020]')
    const bind = actions[3]!.command!.arguments![0] as {range: Diagnostic['range']}
    const facts = await client.request<{key: string; description: string}[]>('claimlint/facts', bind)
    expect(facts[0]).toMatchObject({key: 'wrist-bath/relief', description: '2 to 3 days'})
    const bound = await client.request<WorkspaceEdit>('claimlint/bind', {...bind, fact: 'wrist-bath/relief'})
    expect(bound.changes![uri]![0]!.newText).toBe('[up to five days](fact:wrist-bath/relief)')
  })

  it('writes a waiver that holds, into a file that is made for it', async () => {
    const {'waivers.yaml': _, ...files} = PROJECT
    client = await new TestClient(files).start({
      options: COMMANDS,
      capabilities: {workspace: {workspaceEdit: {documentChanges: true, resourceOperations: ['create']}}},
    })
    const uri = await client.open('drafts/bath.md')
    const [finding] = await client.diagnostics('drafts/bath.md', {version: 1})
    const edit = await client.request<WorkspaceEdit>('claimlint/waive', {
      uri,
      fingerprint: (finding!.data as {fingerprint: string}).fingerprint,
      reason: 'It is “known”: everybody says so.',
      owner: 'A. Owner',
      approver: 'B. Other',
      until: '2027-01-31',
      onPage: false,
    })
    const [create, change] = edit.documentChanges as [{kind: string; uri: string}, {edits: {newText: string}[]}]
    expect(create).toMatchObject({kind: 'create', uri: client.uri('waivers.yaml')})
    client.write('waivers.yaml', change.edits[0]!.newText)
    expect(freshRun(client.folder).get('drafts/bath.md')).toEqual([])
    expect(freshRun(client.folder).get('waivers.yaml')).toEqual([])
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: create.uri, type: 1}]})
    await client.diagnostics('drafts/bath.md', {where: found => found.length === 0})
    // The next one goes below it.
    client.write('drafts/more.md', 'Soreness is gone within three weeks of a wrist bath.\n')
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{uri: client.uri('drafts/more.md'), type: 1}],
    })
    const more = await client.open('drafts/more.md')
    const [second] = await client.diagnostics('drafts/more.md', {version: 1})
    const added = await client.request<WorkspaceEdit>('claimlint/waive', {
      uri: more,
      fingerprint: (second!.data as {fingerprint: string}).fingerprint,
      reason: 'Seen often.',
      owner: 'A',
      approver: 'B',
      until: '2027-01-31',
      onPage: false,
    })
    const [entry] = added.changes![client.uri('waivers.yaml')]!
    client.write('waivers.yaml', client.read('waivers.yaml') + entry!.newText)
    expect(
      [...freshRun(client.folder)].filter(([name]) => name !== 'drafts/other.md').flatMap(([, found]) => found),
    ).toEqual([])
  })

  it('accepts a rule that needs no approver on the page', async () => {
    client = await new TestClient({...PROJECT, 'claimlint.config.yaml': 'schema: 1\npreset: strict\n'}).start({
      options: COMMANDS,
    })
    const text = '# Baths\n\nThis is the best and most trusted wrist bath clinic in the world.\n'
    const uri = await client.open('drafts/bath.md', text)
    const shown = await client.diagnostics('drafts/bath.md', {version: 1})
    const finding = shown.find(({code}) => code === 'superlative')!
    const edit = await client.request<WorkspaceEdit>('claimlint/waive', {
      uri,
      fingerprint: (finding.data as {fingerprint: string}).fingerprint,
      reason: 'The name of the clinic.',
      owner: '',
      approver: '',
      until: '',
      onPage: true,
    })
    const [comment] = edit.changes![uri]!
    expect(comment!.newText).toBe('<!-- claimlint-allow superlative -- The name of the clinic. -->\n\n')
    const version = await client.change('drafts/bath.md', [{range: comment!.range, text: comment!.newText}])
    const after = await client.diagnostics('drafts/bath.md', {version})
    expect(after.map(({code}) => code)).not.toContain('superlative')
    expect(after.map(({code}) => code)).not.toContain('unused-waiver')
  })
})

describe('the settings of the editor', () => {
  it('change how a rule is shown, and whether closed files are told', async () => {
    client = await new TestClient(PROJECT).start({
      options: {
        settings: {wholeWorkspace: false, display: {'uncited-duration': 'hint', 'unresolved-citation': 'hidden'}},
      },
    })
    await client.open('drafts/bath.md')
    const [finding] = await client.diagnostics('drafts/bath.md', {version: 1})
    expect(finding).toMatchObject({code: 'uncited-duration', severity: 4})
    await client.open('drafts/other.md')
    expect(await client.diagnostics('drafts/other.md', {version: 1})).toEqual([])
    expect(client.published.map(({uri}) => uri).filter(uri => uri.endsWith('.yaml'))).toEqual([])
  })

  it('change nothing by nonsense', async () => {
    client = await new TestClient(PROJECT).start({
      options: {settings: {display: 7, wholeWorkspace: 'x'}, commands: 'y'},
    })
    await client.open('drafts/bath.md')
    expect(await client.diagnostics('drafts/bath.md', {version: 1})).toHaveLength(1)
  })
})

describe('a fact that changes', () => {
  it('is told on each page that states it otherwise, and what it was is shown before it is replaced', async () => {
    client = await new TestClient(PROJECT).start()
    const uri = await client.open('drafts/bath.md', DRAFT.replace('two to three', '2 to 3'))
    await client.diagnostics('drafts/bath.md', {version: 1})
    await client.open('facts/bath.yaml')
    await client.change('facts/bath.yaml', [{text: FACTS.replace('low: 2, high: 3', 'low: 4, high: 6')}])
    const shown = await client.diagnostics('drafts/bath.md', {
      where: found => found.some(({code}) => code === 'contradicted-fact'),
    })
    const finding = shown.find(({code}) => code === 'contradicted-fact')!
    expect(finding.relatedInformation?.[0]?.location.uri).toBe(client.uri('facts/bath.yaml'))
    const actions = await actionsAt('drafts/bath.md', finding)
    const write = actions.find(({title}) => title.startsWith('Write'))!
    expect(write.title).toMatch(/4 to 6 days.*“2 to 3 days”/)
    expect(write.isPreferred).toBe(false)
    const all = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: {uri},
      range: finding.range,
      context: {diagnostics: [], only: ['source.fixAll']},
    })
    expect(all).toEqual([])
  })
})
