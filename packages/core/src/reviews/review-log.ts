import type {ReviewRecord} from './review-record.ts'

/** All review records of a project, found by page. Made once; `library.reviews` carries it to the claims. */
export class ReviewLog {
  readonly records: readonly ReviewRecord[]
  readonly #byPage = new Map<string, ReviewRecord[]>()
  readonly #withdrawals = new Map<string, ReviewRecord>()

  constructor(records: readonly ReviewRecord[]) {
    this.records = records
    for (const record of records) {
      if (record.decision === 'withdrawn') {
        if (record.withdraws) this.#withdrawals.set(record.withdraws, record)
        continue
      }
      const list = this.#byPage.get(record.page)
      if (list) list.push(record)
      else this.#byPage.set(record.page, [record])
    }
  }

  /** The approvals of a page, withdrawn ones among them. */
  approvalsOf(page: string): readonly ReviewRecord[] {
    return this.#byPage.get(page) ?? []
  }

  withdrawalOf(id: string): ReviewRecord | undefined {
    return this.#withdrawals.get(id)
  }
}
