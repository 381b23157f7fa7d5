import {Notes} from '../../text/notes.ts'
import type {Reading} from '../reading.ts'
import type {UnitCase} from './feature-sink.ts'
import type {LinearModel} from './linear-model.ts'
import {describeNeighbours, weighNeighbours} from './neighbourhood.ts'

/** A unit and its log odds, once its neighbours have been heard: above 0 it is a claim. */
export interface Judged<U extends UnitCase> {
  readonly unit: U
  readonly odds: number
}

type Judgements<U extends UnitCase> = readonly (Judged<U> | undefined)[]

/** What a unit counts as that no words could make a claim: its neighbours hear a clear no. */
const OUT_OF_THE_QUESTION = -9

/** Judges all units of a page at once, since each hears its neighbours; the page that is asked for again is remembered. */
export class PageJudge<U extends UnitCase> {
  readonly #caseOf: (readings: readonly Reading[], index: number) => U | undefined
  readonly #hopeless: number
  readonly #known = new Notes<readonly Reading[], {readonly model: LinearModel; readonly units: Judgements<U>}>()

  /** Below the log odds `hopeless` of the grammar the model is not asked. */
  constructor(
    caseOf: (readings: readonly Reading[], index: number) => U | undefined,
    hopeless = Number.NEGATIVE_INFINITY,
  ) {
    this.#caseOf = caseOf
    this.#hopeless = hopeless
  }

  judge(readings: readonly Reading[], model: LinearModel): Judgements<U> {
    const known = this.#known.get(readings)
    if (known?.model === model) return known.units
    const cases = readings.map(({unit}, index) => (unit.skip ? undefined : this.#caseOf(readings, index)))
    const own = cases.map(unit => unit && this.#ownOdds(unit, model))
    const {around} = model
    const heard =
      around &&
      describeNeighbours(
        own.map((odds, at) => (odds === undefined ? undefined : {odds, section: readings[at]!.unit.block.section})),
      )
    const units = cases.map((unit, at) => unit && {unit, odds: heard ? weighNeighbours(heard[at]!, around) : own[at]!})
    this.#known.set(readings, {model, units})
    return units
  }

  #ownOdds(unit: U, model: LinearModel): number {
    return unit.grammar < this.#hopeless ? OUT_OF_THE_QUESTION : unit.grammar + model.judge(unit)
  }
}
