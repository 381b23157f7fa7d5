import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {LearnedKind, NeighbourWeights} from '@claimlint/core/training'
import {chooseStrong, crossValidate, figuresAt} from './training/cross-validate.ts'
import {digestInputs} from './training/digest-inputs.ts'
import {hearNeighbours, trainNeighbours} from './training/hear-neighbours.ts'
import {modelModule, roundModel} from './training/model-module.ts'
import {readExamples} from './training/read-examples.ts'
import {trainWeights} from './training/train-weights.ts'
import {trainingDocuments} from './training/training-documents.ts'

/**
 * Trains the models that stand beside the grammar, from labelled text of this repository alone: test/training and the first
 * half, by name, of test/corpus. The second half is never trained on.
 *
 *   pnpm train            writes packages/core/src/claims/model/*.generated.ts and says how well they do
 *   pnpm train --check    writes nothing; fails when a model is not fresh
 *
 * The head of each model names a digest of its inputs; `pnpm generate --check` holds it without training.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const check = process.argv.includes('--check')
const KINDS: readonly LearnedKind[] = ['risk', 'promotional']
/**
 * The training pages hold claims of risk more densely than published pages do: log odds by which the bias is set back. Of
 * promotion F1 is best where two claims in five are right at the margin, and neutral pages stay clear of it.
 */
const DENSER: Readonly<Record<LearnedKind, number>> = {risk: 1.3, promotional: -0.3}

const setBack = (around: NeighbourWeights, denser: number): NeighbourWeights => ({
  ...around,
  bias: around.bias - denser,
})

// Before all else: what is edited while the training runs is not in the models.
const digest = await digestInputs(root)
const documents = trainingDocuments(root)
const stale: string[] = []
for (const kind of KINDS) {
  const examples = readExamples(kind, documents)
  const alone = crossValidate(examples.units)
  const around = trainNeighbours(alone)
  const judged = hearNeighbours(alone, around)
  const strong = chooseStrong(judged)
  const kept = setBack(around, DENSER[kind])
  const {path, text} = modelModule(
    kind,
    roundModel(trainWeights(examples.units), strong + Math.max(0, -DENSER[kind]), kept),
    digest,
  )
  const grammar = examples.units.map(example => ({example, odds: example.grammar}))
  const rows = [
    ['grammar alone', figuresAt(0, grammar, examples.unreached)],
    ['with the model', figuresAt(0, judged, examples.unreached)],
    ['strong claims', figuresAt(strong, judged, examples.unreached)],
  ] as const
  console.log(`${kind}: ${examples.units.length} units of ${documents.length} pages, cross-validated by page`)
  for (const [name, {threshold, recall, precision, f1}] of rows)
    console.log(
      `  ${name.padEnd(15)} recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}  F1 ${f1.toFixed(3)}  above ${threshold}`,
    )
  const file = `${root}/${path}`
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (check) stale.push(path)
  else writeFileSync(file, text)
}
if (stale.length > 0) {
  console.error(`Not fresh, run \`pnpm train\`: ${stale.join(', ')}`)
  process.exitCode = 1
}
