import type {Subject} from './clause.ts'
import type {Scene} from './scene.ts'

/** Who the subject of a verb is in the story of harm. */
export type Doer = 'agent' | 'it' | 'disease' | 'something'

/** Who the subject is in the story of harm. */
export function doerOf(subject: Subject, scene: Scene): Doer {
  switch (subject.sort) {
    case 'agent':
    case 'side-effect':
      return 'agent'
    case 'person':
      return subject.withAgent ? 'agent' : 'something'
    case 'pronoun': {
      const named = antecedent(subject, scene)
      if (named) return named
      return scene.carry.condition && !scene.carry.agent && (!scene.topic.ownTreatment || scene.carry.explained)
        ? 'disease'
        : scene.treatmentAtHand
          ? 'it'
          : 'something'
    }
    case 'unknown':
      return subject.named && scene.topic.about !== 'condition' ? 'it' : 'something'
    case 'complication':
    case 'danger':
      return 'it'
    case 'body':
      // “Breathing in asbestos”, “skin contact with bleach”
      if (subject.withAgent && subject.mention && /^(?:in|contact)$/.test(scene.sense.text(subject.mention.to)))
        return 'agent'
      return 'disease'
    case 'harm':
    case 'condition':
    case 'trouble':
    case 'pathogen':
    case 'treated':
      return subject.withAgent ? 'something' : 'disease'
    default:
      return 'something'
  }
}

/** The nearest noun before a pronoun in its own sentence: “tablets …; otherwise they can …”. */
function antecedent(subject: Subject, {sense}: Scene): Doer | undefined {
  if (!subject.mention) return undefined
  const {from} = subject.mention
  const before = sense.mentions.findLast(
    m =>
      m.to <= from && (m.sort === 'agent' || m.sort === 'condition' || m.sort === 'harm' || m.sort === 'side-effect'),
  )
  if (!before) return undefined
  return before.sort === 'agent' || before.inside.includes('agent')
    ? 'agent'
    : before.sort === 'side-effect'
      ? 'it'
      : 'disease'
}
