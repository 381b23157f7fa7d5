import {parentPort, workerData} from 'node:worker_threads'
import {type DraftResult, lintSafely} from './lint-draft.ts'
import {prepareProject} from './project.ts'
import type {WorkerJob} from './worker-pool.ts'

const {config, scope, drafts, today, batch} = workerData as WorkerJob & {readonly batch: number}
const project = await prepareProject(config, scope)
let results: DraftResult[] = []
for (const {path, source} of drafts) {
  results.push(lintSafely(source, path, project, today))
  if (results.length === batch) {
    parentPort?.postMessage(results)
    results = []
  }
}
parentPort?.postMessage(results)
