import type {Unit} from '../../draft/draft.ts'
import type {ReadingContext} from '../reading-context.ts'
import {type Carry, carryOver} from './carry.ts'
import type {Sense} from './sense.ts'
import {type Topic, topicOf} from './topic.ts'

/** All that the detectors may look at for one stretch of a unit. What the neighbours say is read when it is asked for. */
export class Scene {
  readonly unit: Unit
  readonly sense: Sense
  readonly topic: Topic
  readonly #context: ReadingContext
  #carry: Carry | undefined

  constructor(unit: Unit, sense: Sense, context: ReadingContext) {
    this.unit = unit
    this.sense = sense
    this.topic = topicOf(unit, context)
    this.#context = context
  }

  get carry(): Carry {
    this.#carry ??= carryOver(this.unit, this.#context)
    return this.#carry
  }

  /** “It”, “this” or an unnamed subject stands for a treatment here. */
  get treatmentAtHand(): boolean {
    if (this.topic.riskHeading) return true
    if (this.topic.ownTreatment) return !this.carry.explained
    return this.carry.agent || (!this.carry.condition && this.topic.about === 'treatment')
  }
}
