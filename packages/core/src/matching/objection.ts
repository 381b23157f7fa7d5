/** Why a number that would follow as a number is not taken: the words around it say another thing, or not enough. */
export interface Objection {
  readonly status: 'fail' | 'unknown'
  /** One plain clause. */
  readonly reason: string
}

export const fail = (reason: string): Objection => ({status: 'fail', reason})
export const unknown = (reason: string): Objection => ({status: 'unknown', reason})
