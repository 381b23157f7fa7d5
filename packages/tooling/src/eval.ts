import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {builtInLexicon, CLAIM_KINDS, findClaims, type ClaimKind, decodeSource, readDraft} from '@claimlint/core'
import {type LabelledDocument, readLabelledFolder, readOffsetLabels} from './evaluation/labels.ts'
import {bootstrapF1, type Found, scoreOf, tallyKind} from './evaluation/score.ts'

/**
 * Measures how well claims are found on labelled text.
 *
 *   pnpm eval                      the project's own text, test/corpus
 *   pnpm eval --misses 20          what was missed, and the false alarms
 *   pnpm eval --floors             fail when a kind falls under its floor (test/corpus/floors.json)
 *   pnpm eval --labels FILE --root FOLDER   labels by offset, for text kept elsewhere
 */
const {values} = parseArgs({
  options: {
    labels: {type: 'string', multiple: true},
    root: {type: 'string', multiple: true},
    folder: {type: 'string'},
    misses: {type: 'string', default: '0'},
    floors: {type: 'boolean'},
    registers: {type: 'boolean'},
    from: {type: 'string'},
    to: {type: 'string'},
    json: {type: 'boolean'},
  },
})
const root = fileURLToPath(new URL('../../..', import.meta.url))
const documents = (values.labels ? readOffsetLabels(values.labels, values.root ?? []) : readLabelledFolder(values.folder ?? `${root}/test/corpus`)).filter(
  ({name}) => (values.from === undefined || name >= values.from) && (values.to === undefined || name < values.to),
)

function find(document: LabelledDocument): Found[] {
  const draft = readDraft(decodeSource(`${document.name}.md`, new TextEncoder().encode(document.text)))
  return findClaims(draft, builtInLexicon()).map(claim => ({
    kind: claim.kind,
    start: claim.range.start,
    end: claim.range.end,
    cited: false,
    strong: claim.confidence === 'strong',
    cues: claim.cues,
  }))
}

const judged = documents.map(document => ({document, found: find(document)}))
const decimal = (value: number): string => value.toFixed(3)

function row(kind: ClaimKind, some: typeof judged): {line: string; f1: number; precision: number; recall: number} {
  const tallies = some.map(({document, found}) => {
    const {hits, misses, alarms} = tallyKind(document, found, kind)
    return {hits, misses: misses.length, alarms: alarms.length}
  })
  const sum = (key: 'hits' | 'misses' | 'alarms'): number => tallies.reduce((total, tally) => total + tally[key], 0)
  const score = scoreOf(sum('hits'), sum('misses'), sum('alarms'))
  const [low, high] = bootstrapF1(tallies)
  const line = `| ${kind} | ${score.required} | ${decimal(score.recall)} | ${decimal(score.precision)} | ${decimal(score.f1)} | ${decimal(low)}–${decimal(high)} |`
  return {line, ...score}
}

const head = '| Kind | Labelled | Recall | Precision | F1 | 95 % interval |\n|---|---|---|---|---|---|'
const rows = CLAIM_KINDS.map(kind => ({kind, ...row(kind, judged)}))
console.log(`${documents.length} documents\n\n${head}\n${rows.map(({line}) => line).join('\n')}`)
if (values.registers) {
  for (const register of [...new Set(documents.map(document => document.register))]) {
    const some = judged.filter(({document}) => document.register === register)
    console.log(`\n${register} (${some.length} documents)\n\n${head}\n${CLAIM_KINDS.map(kind => row(kind, some).line).join('\n')}`)
  }
}
const most = Number(values.misses)
for (const kind of most > 0 ? CLAIM_KINDS : []) {
  const list = judged.flatMap(({document, found}) => {
    const {misses, alarms} = tallyKind(document, found, kind)
    const words = ({start, end}: {start: number; end: number}): string => document.text.slice(start, end).replace(/\s+/g, ' ')
    return [
      ...misses.map(label => `missed       ${document.name}  ${words(label)}`),
      ...alarms.map(claim => `false alarm  ${document.name}  ${words(claim)}  [${claim.cues.join(' | ')}]${claim.strong ? '' : ' (weak)'}`),
    ]
  })
  console.log(`\n${kind}\n${list.sort().slice(0, most * 2).join('\n')}`)
}
if (values.floors) {
  const file = `${root}/test/corpus/floors.json`
  const floors = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
  for (const {kind, f1} of rows) {
    if (f1 < (floors[kind] ?? 0)) {
      console.error(`${kind}: F1 ${decimal(f1)} is under its floor of ${floors[kind]}.`)
      process.exitCode = 1
    }
  }
}
