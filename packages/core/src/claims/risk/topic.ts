import type {Section, Unit} from '../../draft/draft.ts'
import {Notes} from '../../text/notes.ts'
import type {Reading} from '../reading.ts'
import type {ReadingContext} from '../reading-context.ts'
import {WordingNotes} from '../wording-notes.ts'
import {sensesOf} from './senses.ts'

/** What a page, section or sentence is about. */
export type Subject = 'treatment' | 'condition' | 'none'

export interface Topic {
  readonly about: Subject
  /** The nearest heading names a treatment: what is told under it is told of that. */
  readonly ownTreatment: boolean
  /** The nearest headings promise harms of a treatment. */
  readonly riskHeading: boolean
  /** The heading is itself the name of a harm, on a page about a treatment. */
  readonly harmHeading: boolean
  /** The nearest headings promise symptoms, causes or complications of a disease. */
  readonly diseaseHeading: boolean
  /** The nearest heading is about aftercare, recovery or what to expect. */
  readonly careHeading: boolean
}

const RISK_TITLE =
  /\b(?:side[ -]effects?|adverse|risks?|complications?|safety|safe|warnings?|precautions?|cautions?|interactions?|interact|contraindications?|who should(?: not|n't)|who can(?:not|'t)|who may not|do not (?:take|use)|not suitable|before (?:you )?(?:tak|us|hav)|problems?|dangers?|dangerous|harm(?:s|ful)?|toxicity|too much|overdose|pregnan\w+|breastfeeding|reactions?|go(?:es|ne)? wrong|could happen|might happen|could it fail|addictive|serious ones|harms?|effects|unwanted|troubles?|watch (?:out )?for|rough|not so good|who (?:should not|shouldn.t|can.t|cannot|must not)|shouldn.t|refuse|when not to|does it hurt|do they hurt|can i take|suitable|unwanted|downsides?|drawbacks|disadvantages|cons|hazards?|withdrawal|other medicines|mixing|alcohol|can i (?:take|have|use)|may not be right|is it right for|caution)\b/i
const DISEASE_TITLE =
  /\b(?:symptoms?|causes?|caused|signs|what (?:is|are)|risk factors?|who (?:gets|is at risk|is affected|is more likely)|at risk for|outlook|prognosis|why does|why do|how (?:is|are|does|do) .* (?:diagnosed|develop|spread|inherited)|types of|overview|inherited|genetic changes|preventing|prevented|prevent|diagnos\w+|emergency|when to (?:see|call|seek|get))\b/i
const CARE_TITLE =
  /\b(?:after|recovery|recovering|aftercare|what to expect|expect|going home|at home|during|the day of|healing|follow[ -]up|looking after|the procedure|the operation|what happens|how (?:is|does) (?:it|the)|your operation)\b/i

const titles = new WordingNotes<Subject>()

function aboutOf(reading: Reading): Subject {
  const known = titles.get(reading.wording)
  if (known) return known
  const mentions = sensesOf(reading)[0]?.mentions ?? []
  const agent = mentions.some(m => m.sort === 'agent' || m.sort === 'side-effect' || m.inside.includes('agent'))
  const disease = mentions.some(m => m.sort === 'condition' || m.sort === 'harm')
  const about = agent ? 'treatment' : disease ? 'condition' : 'none'
  titles.set(reading.wording, about)
  return about
}

const sections = new Notes<Section, Topic>()
const pages = new Notes<readonly Reading[], Subject>()

/** The topic of the section that a unit stands in, told from the headings above it and, last, from the page's title. */
export function topicOf(unit: Unit, {readings}: ReadingContext): Topic {
  const {section} = unit.block
  let topic = sections.get(section)
  if (!topic) {
    topic = tellTopic(section, readings)
    sections.set(section, topic)
  }
  return topic
}

function tellTopic(section: Section, readings: readonly Reading[]): Topic {
  const chain: Subject[] = []
  const role = {risk: false, disease: false, care: false}
  let told = false
  let harmHeading = false
  let ownTreatment = false
  for (let at: Section | undefined = section; at; at = at.parent) {
    if (!at.heading) continue
    const subjects = at.heading.units
      .map(u => readings[u.index])
      .filter(r => r !== undefined)
      .map(aboutOf)
    const subject = subjects.find(s => s === 'treatment') ?? subjects.find(s => s !== 'none') ?? 'none'
    if (at === section) harmHeading = subject === 'condition'
    if (at === section && subject === 'treatment') ownTreatment = true
    chain.push(subject)
    if (told) continue
    // A page's own title colours its sections no longer than to the next heading.
    role.risk =
      (at === section || at.depth > 1) &&
      RISK_TITLE.test(at.title) &&
      !/\brisk factors?|at risk for|prevent|benefits?\b|pros\b|warning letter/i.test(at.title)
    role.disease = DISEASE_TITLE.test(at.title)
    role.care = CARE_TITLE.test(at.title)
    told = role.risk || role.disease || role.care
  }
  // The page's own subject rules over a heading that names only a harm: “Bleeding” on a page about a blood thinner.
  const page = pageSubject(readings)
  const about: Subject = chain.includes('treatment')
    ? 'treatment'
    : page !== 'none'
      ? page
      : (chain.find(s => s !== 'none') ?? 'none')
  if (section.role === 'risk' && !/\bbenefits?\b|\bpros\b/i.test(section.title)) role.risk = true
  if (section.role === 'aftercare') role.care = true
  if (about === 'condition') {
    const own =
      /\b(?:side[ -]effects?|interactions?|contraindications?|adverse|safety|safe|unwanted effects|harms|go(?:es)? wrong|warnings?|precautions?|cautions?|downsides?|drawbacks|who should(?: not|n.t)|not suitable|risks of (?:treatment|surgery|the)|when not to|overdose|risks and benefits|benefits and risks)\b/i.test(
        section.title,
      )
    return {
      about,
      ownTreatment: false,
      riskHeading: role.risk && own,
      harmHeading: false,
      diseaseHeading: (role.disease || role.risk) && !own,
      careHeading: role.care,
    }
  }
  // Where no treatment is named, “When things go wrong” may as well be said of the inner ear.
  if (
    about === 'none' &&
    !/\b(?:side[ -]effects?|interactions?|contraindications?|adverse|safety|is it safe|unwanted effects|overdose)\b/i.test(
      section.title,
    )
  )
    role.risk = false
  return {
    about,
    ownTreatment,
    riskHeading: role.risk,
    harmHeading: harmHeading && about === 'treatment',
    diseaseHeading: role.disease && !role.risk && /\b(?:symptom|sign|cause)/i.test(section.title),
    careHeading: role.care,
  }
}

/** What the page's title or first heading is about. */
function pageSubject(readings: readonly Reading[]): Subject {
  let known = pages.get(readings)
  if (known === undefined) {
    known = 'none'
    for (const reading of readings.slice(0, 40)) {
      const {kind} = reading.unit.block
      if (kind !== 'heading' && kind !== 'title') continue
      known = aboutOf(reading)
      if (known !== 'none') break
    }
    pages.set(readings, known)
  }
  return known
}
