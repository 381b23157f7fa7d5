import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import type {DraftGroup} from './group-drafts.ts'
import type {DraftResult} from './lint-draft.ts'

/** What a worker is told. */
export interface WorkerJob {
  readonly config: DraftGroup['config']
  readonly scope: DraftGroup['scope']
  readonly drafts: DraftGroup['drafts']
  readonly today: string
}

/** Files in one message: large enough to be cheap, small enough to move the bar. */
const BATCH = 20

/**
 * Lints drafts in worker threads. Results come back in the order of the drafts, whatever thread was first.
 *
 * @throws Error when a thread breaks.
 */
export async function lintInWorkers(
  group: DraftGroup,
  today: string,
  threads: number,
  onStep: () => void,
): Promise<DraftResult[]> {
  const shares = Array.from({length: threads}, (_, at) =>
    group.drafts.filter((_draft, index) => index % threads === at),
  )
  const results = await Promise.all(
    shares.map(drafts => runWorker({config: group.config, scope: group.scope, drafts, today}, onStep)),
  )
  return group.drafts.map((_, index) => results[index % threads]![Math.floor(index / threads)]!)
}

function runWorker(job: WorkerJob, onStep: () => void): Promise<DraftResult[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), {workerData: {...job, batch: BATCH}})
    const results: DraftResult[] = []
    worker.on('message', (batch: readonly DraftResult[]) => {
      results.push(...batch)
      for (const _ of batch) onStep()
    })
    worker.on('error', reject)
    worker.on('exit', code =>
      code === 0 ? resolve(results) : reject(new Error(`a worker thread ended with code ${code}`)),
    )
  })
}

/** The bundle puts the worker beside its chunks; from sources it stands here. */
function workerFile(): URL {
  for (const name of ['./worker.js', '../worker.js', './worker.ts']) {
    const url = new URL(name, import.meta.url)
    if (existsSync(fileURLToPath(url))) return url
  }
  throw new Error('the worker file is missing; build again')
}
