import type {Tag} from '../lexicon.ts'
import {firstRun, firstRunBehind, type Scene} from './scene.ts'
import {FILLED, GOOD_FOR, PACKS} from './triggers.ts'

const REMEDY = ['nutrient', 'herb', 'supplement-noun'] as const
const OBJECT = ['health-object', 'symptom-object', 'beauty-object', 'ailment'] as const

/** Words before a form such as “support” or “power” that make it a noun. */
const NOUN_BEFORE = new Set([
  'the',
  'a',
  'an',
  'of',
  'our',
  'your',
  'their',
  'his',
  'her',
  'its',
  'this',
  'that',
  'no',
  'any',
  'some',
  'more',
  'with',
  'extra',
  'social',
  'family',
  'for',
])
/** Body parts do such things by themselves: “muscles that support the spine” sells nothing. */
const ANATOMY = new Set([
  'muscle',
  'muscles',
  'ligament',
  'ligaments',
  'tendon',
  'tendons',
  'joint',
  'joints',
  'disc',
  'discs',
  'bone',
  'bones',
  'nerve',
  'nerves',
  'cartilage',
  'kidney',
  'kidneys',
  'liver',
  'heart',
  'lungs',
  'cells',
  'cell',
  'tissue',
  'fluid',
  'blood',
  'spine',
  'brain',
  'skin',
  'body',
  'hormone',
  'hormones',
  'vertebrae',
  'immune',
  'system',
  'gland',
  'glands',
  'insulin',
  'protein',
  'stomach',
  'bladder',
  'vessels',
  'arteries',
  'valve',
  'valves',
  'enzymes',
])
const EXERCISE = new Set([
  'exercise',
  'exercises',
  'walking',
  'swimming',
  'stretching',
  'activity',
  'ice',
  'heat',
  'rest',
  'injection',
  'injections',
  'surgery',
  'operation',
  'steroid',
  'steroids',
  'antibiotic',
  'antibiotics',
  'painkillers',
  'medicine',
  'medicines',
  'medication',
  'medications',
  'drug',
  'drugs',
  'dialysis',
  'oxygen',
  'physiotherapy',
  'vaccine',
  'vaccines',
  'chemotherapy',
  'radiotherapy',
  'procedure',
  'treatment',
  'treatments',
])

/** “Physiotherapy can help you by …:” leads a list of what care does. */
const CARE_LEAD =
  /\b(?:exercises?|physio\w*|physical therap\w+|therapists?|therapy|stretch\w*|walking|yoga|injections?|surgery|procedure|medicines?|medications?|drugs?|diet|lifestyle|weight loss|research\w*|stud(?:y|ies)|function|body)\b/i

/** Who does good to what: remedy × verb × body, health, symptom or disease. */
export function findBenefits(scene: Scene): void {
  const remedies = scene.runsOf(...REMEDY)
  const foods = scene.runs('superfood')
  for (const run of remedies) scene.add(run.classes.includes('plain-nutrient') ? 'nutrient' : 'remedy', run)
  for (const run of foods) scene.add('food', run)
  for (const run of scene.runs('benefit-noun')) scene.add('benefit-noun', run)
  for (const run of scene.runs('active-property'))
    scene.add(remedies.length > 0 ? 'remedy-property' : 'property', run, 'supplement')
  findPurposes(scene, remedies)
  const objects = scene.gathered(OBJECT)
  const hype = scene.runs('hype-verb')
  if (objects.length === 0) {
    for (const verb of hype) if (isVerb(scene, verb) && sellerActs(scene, verb)) scene.add('hype-verb', verb)
    addReplacedCare(scene)
    return
  }
  let last = -1
  for (const verb of scene.runsOf('hype-verb', 'benefit-verb')) {
    if (verb.from < last || !isVerb(scene, verb)) continue
    const near = firstRun(objects, verb.to, verb.to + 7)
    const object = near && scene.sameClause(verb.to, near.from) ? near : undefined
    const strong = verb.classes.includes('hype-verb')
    if (!object) {
      if (strong && sellerActs(scene, verb)) scene.add('hype-verb', verb)
      continue
    }
    last = object.to
    const span = {from: verb.from, to: object.to}
    if (byBody(scene, verb)) {
      scene.add('anatomy', span)
      continue
    }
    const agent =
      firstRunBehind(remedies, verb.from, 14) ??
      firstRunBehind(foods, verb.from, 14) ??
      firstRunBehind(scene.brands, verb.from, 14) ??
      (isPurpose(scene, verb) ? remedies.find(a => a.from >= object.to) : undefined)
    if (agent) {
      const whole = {from: Math.min(agent.from, verb.from), to: Math.max(agent.to, object.to)}
      scene.add(
        strong
          ? 'remedy-hype'
          : agent.classes.includes('plain-nutrient') && !isPurpose(scene, verb)
            ? 'nutrient-benefit'
            : 'remedy-benefit',
        whole,
        'supplement',
      )
      if (object.classes.includes('ailment')) scene.add('disease', whole, 'disease')
    } else if (verb.from <= 1 && scene.reading.unit.block.kind !== 'paragraph') {
      scene.add(strong ? 'hype-item' : 'benefit-item', span, 'supplement')
    } else scene.add(strong ? 'hype' : 'benefit', span)
    if (!agent && object.classes.includes('ailment')) scene.add('disease', span, 'disease')
  }
  addReplacedCare(scene)
}

/** “To support your bones, take …”. */
const isPurpose = (scene: Scene, verb: Tag): boolean => verb.from === 1 && scene.text(0) === 'to'

/** Surgery, too, is considered “when other treatments have failed”: a promise must stand beside it. */
function addReplacedCare(scene: Scene): void {
  for (const run of scene.runs('replace-care')) {
    const condition = /^(?:when|where|treatments?)$/.test(scene.text(run.from))
    if (condition && !scene.hasAny('benefit', 'hype', 'remedy', 'remedy-benefit', 'remedy-hype', 'brand', 'nutrient'))
      continue
    scene.add('replace-care', run, 'disease')
  }
}

/** Without an object only a remedy, a brand, “it”, “you” or the head of a line makes “restores” a promise. */
function sellerActs(scene: Scene, verb: Tag): boolean {
  if (verb.from <= 1 || verb.to - verb.from > 1) return true
  if (scene.brands.length > 0 || scene.hasAny('remedy', 'nutrient', 'our-offering', 'this-product', 'we-act'))
    return true
  return /^(?:it|they|you|we|and|to|that|which)$/.test(scene.text(verb.from - 1))
}

/** “turmeric for stiff joints”, “known for”, “rich in”, “packed with”. */
function findPurposes(scene: Scene, remedies: readonly Tag[]): void {
  const {words} = scene
  for (const i of scene.marked) {
    const word = words[i]!
    if (
      word.text === 'for' &&
      /^(?:known|renowned|prized|celebrated|famous|famed|revered|hailed|valued|loved|used)$/.test(scene.text(i - 1))
    ) {
      if (praiseFollows(scene, i)) scene.add('known-for', {from: i - 1, to: i + 1}, 'supplement')
    } else if (GOOD_FOR.has(word.text) && scene.text(i + 1) === 'for' && i > 0) addGoodFor(scene, i, remedies)
    else if (word.text === 'rich' && scene.text(i + 1) === 'in') scene.add('packed-with', {from: i, to: i + 2})
    else if (FILLED.has(word.text) && /^(?:with|full)$/.test(scene.text(i + 1))) {
      scene.add('packed-with', {from: i, to: i + 2}, 'product')
    } else if (PACKS.has(word.text)) scene.add('packed-with', {from: i, to: i + 1}, 'product')
  }
  for (const remedy of remedies) {
    if (scene.text(remedy.to) !== 'for') continue
    const object = firstRun(scene.gathered(OBJECT), remedy.to + 1, remedy.to + 5)
    if (object)
      scene.add(
        'remedy-purpose',
        {from: remedy.from, to: object.to},
        object.classes.includes('ailment') ? 'disease' : 'supplement',
      )
  }
}

/** “helpful for people with arthritis”. */
function addGoodFor(scene: Scene, at: number, remedies: readonly Tag[]): void {
  if (/^(?:not|no|never|less|isn't|aren't)$/.test(scene.text(at - 1))) return
  scene.add('good-for', {from: at, to: at + 2})
  const object = firstRun(scene.runs('ailment'), at + 1, at + 7)
  if (object && remedies.some(run => run.to <= at)) scene.add('disease', {from: at, to: object.to}, 'disease')
}

const PRAISE = [...OBJECT, 'hype-verb', 'benefit-noun', 'active-property', 'superlative', 'expertise'] as const

/** “known for its colour” is no praise. */
function praiseFollows(scene: Scene, at: number): boolean {
  return firstRun(scene.gathered(PRAISE), at + 1, at + 9) !== undefined
}

function isVerb(scene: Scene, verb: Tag): boolean {
  if (verb.from === 0) return true
  if (/ing$/.test(scene.text(verb.from))) return true
  return !NOUN_BEFORE.has(scene.text(verb.from - 1)) && scene.text(verb.to) !== 'of' && scene.text(verb.to) !== '-'
}

function byBody(scene: Scene, verb: Tag): boolean {
  if (verb.from <= 1 && CARE_LEAD.test(scene.reading.unit.block.list?.leadIn?.text ?? '')) return true
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - 4); i--) {
    const text = scene.text(i)
    if (ANATOMY.has(text) || EXERCISE.has(text)) return true
    if (/^(?:[,;]|and)$/.test(text)) return false
  }
  return false
}
