import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {type Place, TestClient} from './testing/client.ts'
import {freshRun, toldBy} from './testing/parity.ts'
import {DRAFT, FACTS, PROJECT, REFERENCES} from './testing/project.fixture.ts'

let client: TestClient
afterEach(async () => {
  expect(client.logged).toEqual([])
  await client.stop()
})

/** The editor's last word on a file must be what a fresh run says of the same text. */
async function expectFresh(name: string, text: string, version: number): Promise<void> {
  const shown = await client.diagnostics(name, {version})
  client.write(name, text)
  expect(toldBy(shown)).toEqual(freshRun(client.folder).get(name))
}

const where = (line: number, character: number): {start: Place; end: Place} => ({
  start: {line, character},
  end: {line, character},
})

describe('the server under rough handling', () => {
  it('starts anew after it was killed in the middle of an edit', async () => {
    client = await new TestClient(PROJECT).start()
    await client.open('drafts/bath.md')
    await client.diagnostics('drafts/bath.md', {version: 1})
    client.change('drafts/bath.md', [{range: where(8, 3), text: 'It works within 3 weeks. '}]).catch(() => {})
    client.process.kill('SIGKILL')
    const folder = client.folder
    client.connection.dispose()
    client = await new TestClient({}, folder).start()
    const text = DRAFT.replace('A warm', 'It works within 3 weeks. A warm')
    await client.open('drafts/bath.md', text)
    await expectFresh('drafts/bath.md', text, 1)
  })

  it('takes no change that comes after a later one', async () => {
    client = await new TestClient(PROJECT).start()
    await client.open('drafts/bath.md')
    const text = `${DRAFT}\nIt helps 30 % of people.\n`
    await client.change('drafts/bath.md', [{text}], 5)
    await client.change('drafts/bath.md', [{range: where(0, 0), text: '# Late words, cured in two days\n'}], 3)
    await client.change('drafts/bath.md', [{text: 'Nothing'}], 5)
    await expectFresh('drafts/bath.md', text, 5)
  })

  it('settles positions that no text has', async () => {
    client = await new TestClient(PROJECT).start()
    const uri = await client.open('drafts/bath.md', 'Two days 🛁🛁 pass.\n')
    const wild: Place[] = [
      {line: -3, character: -9},
      {line: 0, character: 10},
      {line: 0, character: 9e9},
      {line: 1e9, character: 0},
      {line: Number.NaN, character: 1.5},
    ]
    for (const position of wild) {
      for (const method of ['hover', 'completion', 'definition', 'prepareRename'])
        await client.request(`textDocument/${method}`, {textDocument: {uri}, position})
      for (const end of wild)
        await client.change('drafts/bath.md', [{range: {start: position, end}, text: '🛁 3 weeks '}])
    }
    await client.request('textDocument/codeAction', {
      textDocument: {uri},
      range: {start: wild[3], end: wild[0]},
      context: {diagnostics: []},
    })
    // In the middle of a pair nothing is torn: the text stays sound.
    const version = await client.change('drafts/bath.md', [{text: 'a🛁b'}, {range: where(0, 2), text: '-'}])
    await expectFresh('drafts/bath.md', 'a-🛁b', version)
    const last = await client.change('drafts/bath.md', [{text: DRAFT}])
    await expectFresh('drafts/bath.md', DRAFT, last)
  })

  it('bears a line of five million characters', async () => {
    client = await new TestClient(PROJECT).start()
    const line = 'Relief lasts two days. '.repeat(220_000)
    const uri = await client.open('drafts/bath.md', line)
    await client.change('drafts/bath.md', [{range: where(0, 4_000_000), text: 'and 3 weeks '}])
    await client.request('textDocument/hover', {textDocument: {uri}, position: {line: 0, character: 4_000_000}})
    await client.request('textDocument/completion', {textDocument: {uri}, position: {line: 0, character: 4_000_000}})
    const text = `${DRAFT}\n${line}\n\nIt helps for three weeks.\n`
    const version = await client.change('drafts/bath.md', [{text}])
    await expectFresh('drafts/bath.md', text, version)
  })

  it('keeps up with a thousand quick edits', async () => {
    client = await new TestClient(PROJECT).start()
    await client.open('drafts/bath.md')
    let text = DRAFT
    let version = 1
    const typed = 'Soreness is gone within 4 days in 9 of 10 people. '
    for (let i = 0; i < 1000; i++) {
      const [head = ''] = text.split('What helps')
      const before = head.split('\n')
      const place = where(before.length - 2, before.at(-2)!.length)
      const at = head.lastIndexOf('\n')
      const letter = typed[i % typed.length]!
      text = `${text.slice(0, at)}${letter}${text.slice(at)}`
      version = await client.change('drafts/bath.md', [{range: place, text: letter}])
    }
    await expectFresh('drafts/bath.md', text, version)
    const rounds = client.published.filter(({uri}) => uri === client.uri('drafts/bath.md')).length
    expect(rounds).toBeLessThan(60)
  })

  it('lets a file go that vanishes, and takes up one that appears', async () => {
    client = await new TestClient(PROJECT).start()
    await client.diagnostics('drafts/other.md', {where: found => found.length > 0})
    await client.open('drafts/other.md')
    rmSync(join(client.folder, 'drafts/other.md'))
    const tell = (name: string, type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: client.uri(name), type}]})
    await tell('drafts/other.md', 3)
    // Its editor is still open: what stands there is still judged.
    const version = await client.change('drafts/other.md', [{range: where(0, 0), text: ''}])
    expect(await client.diagnostics('drafts/other.md', {version})).not.toEqual([])
    await client.close('drafts/other.md')
    await client.diagnostics('drafts/other.md', {where: found => found.length === 0})
    client.write('drafts/third.md', 'It helps for three weeks.\n')
    await tell('drafts/third.md', 1)
    const third = await client.diagnostics('drafts/third.md', {where: found => found.length > 0})
    expect(toldBy(third)).toEqual(freshRun(client.folder).get('drafts/third.md'))
  })

  it('judges every page again when a source goes', async () => {
    client = await new TestClient(PROJECT).start()
    await client.open('drafts/bath.md')
    await client.diagnostics('drafts/bath.md', {version: 1})
    await client.open('references.yaml')
    const text = REFERENCES.replace('id: lee2021', 'id: lee2022')
    await client.change('references.yaml', [{text}])
    const shown = await client.diagnostics('drafts/bath.md', {
      where: found => found.some(({code}) => code === 'unresolved-citation'),
    })
    client.write('references.yaml', text)
    const fresh = freshRun(client.folder)
    expect(toldBy(shown)).toEqual(fresh.get('drafts/bath.md'))
    expect(toldBy(await client.diagnostics('facts/bath.yaml', {where: found => found.length > 0}))).toEqual(
      fresh.get('facts/bath.yaml'),
    )
  })

  it('says where a config is at fault, and judges again once it is mended', async () => {
    client = await new TestClient(PROJECT).start()
    await client.open('drafts/bath.md')
    await client.diagnostics('drafts/bath.md', {where: found => found.length > 0})
    await client.open('claimlint.config.yaml')
    await client.change('claimlint.config.yaml', [{text: 'schema: 1\npresett: strict\n'}])
    const [fault] = await client.diagnostics('claimlint.config.yaml', {where: found => found.length > 0})
    expect(fault).toMatchObject({code: 'invalid-config', range: {start: {line: 1, character: 0}}})
    await client.diagnostics('drafts/bath.md', {where: found => found.length === 0})
    await client.change('claimlint.config.yaml', [{text: 'schema: 1\n'}])
    await client.diagnostics('claimlint.config.yaml', {where: found => found.length === 0})
    await client.diagnostics('drafts/bath.md', {where: found => found.length > 0})
  })

  it('takes no notice of what is typed in files that are none of ours', async () => {
    client = await new TestClient({
      ...PROJECT,
      'README.md': 'It lasts 3 weeks.\n',
      'compose.yaml': 'services: {}\n',
    }).start()
    await client.diagnostics('drafts/other.md', {where: found => found.length > 0})
    for (const name of ['README.md', 'compose.yaml']) {
      const uri = await client.open(name)
      await client.change(name, [{range: where(0, 0), text: '# It helps 30 %\n'}])
      for (const method of ['hover', 'completion', 'definition'])
        expect(
          await client.request(`textDocument/${method}`, {textDocument: {uri}, position: where(0, 8).start}),
        ).toBeNull()
    }
    await client.open('drafts/bath.md')
    await client.diagnostics('drafts/bath.md', {version: 1})
    expect(client.published.map(({uri}) => uri).filter(uri => /README|compose/.test(uri))).toEqual([])
  })

  it('serves a single file without a folder, and an unsaved one', async () => {
    client = await new TestClient({'bath.md': DRAFT, 'references.yaml': REFERENCES, 'facts.yaml': FACTS}).start({
      folders: false,
    })
    await client.open('bath.md')
    const shown = await client.diagnostics('bath.md', {version: 1})
    expect(toldBy(shown)).toEqual(freshRun(client.folder, 'bath.md').get('bath.md'))
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: {uri: 'untitled:Untitled-1', languageId: 'markdown', version: 1, text: 'It lasts three weeks.\n'},
    })
    const until = Date.now() + 5000
    const unsaved = () => client.published.find(({uri}) => uri === 'untitled:Untitled-1')
    while (!unsaved() && Date.now() < until) await new Promise(resolve => setTimeout(resolve, 20))
    expect(unsaved()?.diagnostics.map(({code}) => code)).toEqual(['uncited-duration'])
  })

  it('moves a bar while it reads many pages', async () => {
    const many = Object.fromEntries(
      Array.from({length: 60}, (_, at) => [`drafts/p${at}.md`, `Relief lasts ${at + 2} weeks.\n`]),
    )
    client = await new TestClient({...PROJECT, ...many}).start({capabilities: {window: {workDoneProgress: true}}})
    await client.diagnostics('drafts/p59.md', {where: found => found.length > 0})
    await client.diagnostics('drafts/other.md')
    expect(client.progress[0]).toBe('begin')
    expect(client.progress).toContain('report')
  })

  it('ends when it is told to', async () => {
    client = await new TestClient(PROJECT).start()
    const other = await new TestClient(PROJECT).start()
    expect(await other.stop()).toBe(0)
  })
})
