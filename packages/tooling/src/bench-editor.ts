import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {makeCorpus, makeDraft} from './benchmark/make-corpus.ts'
import {MeasuredServer} from './benchmark/measured-server.ts'

/**
 * The editor's speed and memory as ratios of one run, after `npm run build`: a writer types and deletes sentences in a
 * draft of 5,000 words, with 200 others in the workspace, and each keystroke is judged before the next.
 *
 *   --edits N     how many keystrokes (default 20000, at least 8000)
 *   --drafts N    how many other drafts stand in the workspace (default 200)
 *   --words N     the length of the draft (default 5000)
 *   --max RATIO   fail when the median keystroke costs more than this many warm bare parses of the draft
 */
const {values} = parseArgs({
  options: {
    edits: {type: 'string', default: '20000'},
    drafts: {type: 'string', default: '200'},
    words: {type: 'string', default: '5000'},
    max: {type: 'string'},
  },
})
/** Keystrokes before anything counts: the engine compiles what it runs often. */
const WARM = 1000
/** Parses in a row: one alone, in a process that waits on another, costs several times a warm one. */
const PARSES = 50
/** What the writer types, letter by letter, and takes back. */
const SENTENCE = ' Soreness was gone within 4 days in 9 of 10 people, and 2 in 100 had some bleeding.'

const parser = unified().use(remarkParse).freeze()
const root = fileURLToPath(new URL('../../..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'claimlint-bench-editor-'))
const edits = Math.max(Number(values.edits), 8 * WARM)
const pick = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))]!

try {
  makeCorpus(join(root, 'test/corpus'), join(work, 'drafts'), Number(values.drafts))
  const path = join(work, 'drafts/long.md')
  const text = makeDraft(join(root, 'test/corpus'), Number(values.words))
  writeFileSync(path, text)
  writeFileSync(join(work, 'claimlint.config.yaml'), 'schema: 1\n')
  const uri = pathToFileURL(path).href
  const server = new MeasuredServer(join(root, 'packages/cli/dist/server.cjs'), work)
  await server.request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{uri: pathToFileURL(work).href, name: 'bench'}],
    capabilities: {},
    initializationOptions: {pause: 0},
  })
  const ready = server.heard('claimlint/changed')
  server.notify('initialized', {})
  await ready
  const opened = server.heard('claimlint/changed')
  server.notify('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version: 1, text}})
  await opened

  for (let i = 0; i < PARSES; i++) parseTime(text)
  const parsesBefore = parseTimes(text)
  const keystrokes: number[] = []
  const places = sentenceEnds(text)
  /** Megabytes held after the first thousand keystrokes, after each quarter of all, and so after the last. */
  const held: number[] = []
  let {cpu: before} = await server.usage(true)
  for (let edit = 0; edit < edits; edit++) {
    const changed = server.heard('claimlint/changed')
    server.notify('textDocument/didChange', {
      textDocument: {uri, version: edit + 2},
      contentChanges: [changeOf(edit, places)],
    })
    await changed
    const {cpu} = await server.usage()
    if (edit >= WARM) keystrokes.push(cpu - before)
    before = cpu
    if (edit === WARM || (edit + 1) % Math.floor(edits / 4) === 0) {
      held.push((await server.usage(true)).heap)
      before = (await server.usage()).cpu
    }
  }
  await server.stop()

  const parsesAfter = parseTimes(text)
  const parse = pick([...parsesBefore, ...parsesAfter], 0.5)
  const grown = (at: number): string => (held[at]! / held[0]!).toFixed(2)
  const ratio = (share: number): string => (pick(keystrokes, share) / parse).toFixed(2)
  console.log(
    [
      `Processor time of a keystroke as a ratio to a warm bare parse of the same draft: ${parse.toFixed(1)} ms, the median of ${PARSES} parses in a row before the typing (${pick(parsesBefore, 0.5).toFixed(1)} ms) and ${PARSES} after it (${pick(parsesAfter, 0.5).toFixed(1)} ms).\n`,
      '| Words | Other drafts | Keystrokes | Median | 95th percentile | 99th | Memory held after each quarter of them, to that after the first thousand |',
      '|--:|--:|--:|--:|--:|--:|--:|',
      `| ${text.split(/\s+/).length} | ${values.drafts} | ${edits} | **${ratio(0.5)}** | **${ratio(0.95)}** | ${ratio(0.99)} | ${[1, 2, 3].map(grown).join(', ')}, **${grown(4)}** (${held.at(-1)!.toFixed(0)} MB) |`,
    ].join('\n'),
  )
  if (values.max !== undefined && pick(keystrokes, 0.5) / parse > Number(values.max)) {
    console.error(`The median keystroke costs ${ratio(0.5)} parses, more than ${values.max}.`)
    process.exitCode = 1
  }
} finally {
  rmSync(work, {recursive: true, force: true})
}

function parseTimes(text: string): number[] {
  return Array.from({length: PARSES}, () => parseTime(text))
}

function parseTime(text: string): number {
  const {user, system} = process.cpuUsage()
  parser.parse(text)
  const after = process.cpuUsage()
  return (after.user + after.system - user - system) / 1000
}

/** Where a sentence of a paragraph ends: line and character. */
function sentenceEnds(text: string): {line: number; character: number}[] {
  return text.split('\n').flatMap((line, at) => {
    const end = /^\p{L}.*?\p{L}\.(?= \p{Lu})/u.exec(line)?.[0].length
    return end === undefined || line.includes('](') ? [] : [{line: at, character: end}]
  })
}

/** One letter more, or one less, of a sentence that stands somewhere else each time it is begun. */
function changeOf(edit: number, places: readonly {line: number; character: number}[]): object {
  const round = Math.floor(edit / (2 * SENTENCE.length))
  const step = edit % (2 * SENTENCE.length)
  // Far from the last one, and each place in its turn.
  const {line, character} = places[(round * 7) % places.length]!
  const typed = step < SENTENCE.length
  const at = typed ? step : 2 * SENTENCE.length - 1 - step
  const start = {line, character: character + at}
  return {
    range: {start, end: typed ? start : {line, character: start.character + 1}},
    text: typed ? SENTENCE[at] : '',
  }
}
