import type {Carry} from './carry.ts'
import type {Sense} from './sense.ts'
import type {Standing} from './standing.ts'
import type {Topic} from './topic.ts'

/** What stands around a unit, and all of it that the grammar of harm may look at. */
export interface Setting {
  readonly topic: Topic
  /** What the sentences before it speak of. */
  readonly carry: Carry
  readonly standing: Standing
}

/** All that the detectors may look at for one stretch of a unit. */
export class Scene implements Setting {
  readonly sense: Sense
  readonly topic: Topic
  readonly carry: Carry
  readonly standing: Standing
  /** “It”, “this” or an unnamed subject stands for a treatment here. */
  readonly treatmentAtHand: boolean

  constructor(sense: Sense, {topic, carry, standing}: Setting) {
    this.sense = sense
    this.topic = topic
    this.carry = carry
    this.standing = standing
    this.treatmentAtHand = isAtHand(topic, carry)
  }
}

/** A treatment stands close by: the heading or the sentences before speak of one. */
export const isAtHand = (topic: Topic, carry: Carry): boolean =>
  topic.riskHeading ||
  (topic.ownTreatment ? !carry.explained : carry.agent || (!carry.condition && topic.about === 'treatment'))
