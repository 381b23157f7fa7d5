import {type LabelledDocument, readLabelledFolder} from '../evaluation/labels.ts'

/** What the models are trained on: test/training and the first half, by name, of test/corpus. */
export function trainingDocuments(root: string): LabelledDocument[] {
  const corpus = readLabelledFolder(`${root}/test/corpus`)
  return [...readLabelledFolder(`${root}/test/training`), ...corpus.slice(0, Math.floor(corpus.length / 2))]
}
