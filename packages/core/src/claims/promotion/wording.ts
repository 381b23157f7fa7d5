import {firstRun, type Scene} from './scene.ts'
import {wordSet} from './word-set.ts'

const ATTACKS =
  'eat|eats|eating|attack|attacks|attacking|destroy|destroys|destroying|damage|damages|devour|devours|devouring|gnaw|gnaws|gnawing|corrode|corrodes|corroding|clog|clogs|clogging|rob|robs|robbing|steal|steals|stealing|poison|poisons|poisoning|wreck|wrecks|wrecking|ravage|ravages|ravaging|dissolve|dissolves|dissolving|chew|chews|chewing|sap|saps|sapping|drain|drains|draining|age|ages|aging|ageing|trap|traps|trapped'
const CULPRIT = wordSet(
  'acid|acids|enzyme|enzymes|toxin|toxins|waste|wastes|sludge|poison|poisons|impurities|parasites|fluid|fluids|buildup|free|chemicals|residue|gunk|debris|molecules|compounds|crystals',
)
const FIGHTS = new Set(['hype-verb', 'benefit-verb'])
const BRAND_VERB_NOT = wordSet(
  'is|are|was|were|be|has|have|had|contains|contain|and|or|of|in|on|at|for|to|with|by|from|may|can|should|must|does|do|did|will|would|could|might|carries|interacts|causes|as|but|if|when|while|who|which|that|not|said|says|told|asked|reported|comes|weighs|measures|costs|needs|requires|affects|us|uses|its',
)
const SENTENCE_VERB =
  /^(?:[a-z]{2,}(?:s|ed)|put|let|went|took|made|came|gave|kept|got|cut|set|brought|built|left|won|began)$/
const CONTRAST =
  /(?:, not (?:just |only )?[\w’' -]{2,30}[.!”"]*$|\bnot (?:just|only|merely)\b.{2,80}\bbut\b|\b(?:isn|aren|wasn|doesn|don|didn)['’]t (?:just )?[^.;]{2,50}[;,—–-] ?(?:it|that|they|he|she|we)\b|\bthat['’]s not [^.;]{2,30}[;,])/i
const FREE =
  /(?:^|\b(?:a|your|our|get|with|claim|plus|enjoy|book|grab|receive|and|add|any) )free (?!of\b|from\b|radical|fatty|thyroid|to\b|flow|choice|time|school|prescription|t[34]\b|testosterone|psa\b|text\b|phone\b|helpline|number|parking)[a-z]{3,}|\bfor free[.!]|\bat no (?:extra |added )?(?:charge|cost)\b/i
const LEFT =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|few) (?:\w+ )?(?:places?|spots?|slots?|seats?|spaces?|bottles?|units?|pairs?|jars?|beds?|rooms?|copies|bags?|boxes|tickets?|tins?)? ?(?:left|remaining|remain)\b|\b(?:before|by|until|ends?|through) (?:midnight|noon|sunday|monday|friday|saturday|labor day|christmas|the end of)\b|\b(?:offer|sale|price|deal|discount|waitlist|booking) (?:closes|ends|expires|finishes|runs)\b|\bbefore (?:they|it|these)(?:['’]re| are| is)? (?:goes|go|gone|sell)\b/i
const OFF =
  /(?:%|\bpercent|\bper cent|[£$€]\d[\d.,]*) (?:off|discount|less|saving|savings)\b|\bworth [£$€]\d|\bsave [£$€\d]/i
const MORE_ADJECTIVE = /^(?:more|fewer|less)$/
const COMPARATIVE = /^[a-z]{2,}(?:i|[a-z])er$/
const NOT_COMPARATIVE = wordSet(
  'water|paper|either|never|ever|other|another|over|under|after|order|number|member|later|lower|upper|higher|inner|outer|older|fever|cancer|liver|ulcer|bladder|shoulder|finger|shower|laser|river|winter|summer|computer|doctor|together|whether|however|rather|consider|remember|computer|her|per|for|former|paper|powder|mother|father|brother|sister|daughter|partner|user|buyer|butter|ginger|pepper|fiber|longer|larger|smaller|younger|greater|bigger|further|earlier|shorter|wider|cover|offer|enter|answer|proper|silver|timer|charger|carrier|barrier|tablet|holder|helper|trigger|transfer|deliver|discover|recover|deter|suffer|differ|prefer|refer|filter|center|letter|matter|water|layer|corner|meter|liter|tender',
)

const NAMED_EXPERT =
  /\b(?:dr|prof|doctor|professor|nurse|pharmacist|podiatrist|dentist|surgeon|coach|instructor|trainer|stylist|founder|naturopath|chiropractor|dermatologist|cardiologist|nutritionist|dietitian|physiotherapist|therapist|herbalist|scientist|athlete|olympian|rower|runner|midwife)\.? (?:to the stars )?\p{Lu}\p{Ll}+/iu
/** What a thing measures, holds or fits: its description. */
const DESCRIBES = wordSet(
  'fits|contains|weighs|includes|comes|measures|holds|uses|runs|needs|requires|has|is|does|was|dissolves|connects|charges|folds|lasts|serves|makes|covers|opens|closes|swallows|tablets|capsules|sachets|symptoms|signs|tests|drugs|medicines|supplies|makes|always|sometimes|perhaps|less|this|its|his|as|plus|yes|days|weeks|months|hours|minutes|adults|patients|people|doctors|headaches|cramps|details|sets|shows|records|stores|detects',
)
const PLURALS = [
  'condition',
  'body-part',
  'symptom-object',
  'ailment',
  'buyer-noun',
  'staff-noun',
  'product-noun',
  'supplement-noun',
  'nutrient',
  'herb',
  'health-object',
  'treatment',
  'drug',
  'time-unit',
  'provider-noun',
  'superfood',
]

/** A list item that starts with what the thing does: “Silences …”. */
function addVerbItem(scene: Scene): void {
  let at = 0
  while (at < 4 && /^[:–-]$/.test(scene.text(at + 1))) at += 2
  const text = scene.text(at)
  const next = scene.text(at + 1)
  if (!/^[a-z]{4,}s$/.test(text) || /(?:ss|us|is)$/.test(text) || DESCRIBES.has(text)) return
  if (
    !next ||
    !/^[a-z\d]/.test(next) ||
    /^(?:of|in|and|or|are|is|with|for|to|from|that|who|at|on|may|can|per|by|were|was|as|not|than|such|have|will)$/.test(
      next,
    )
  )
    return
  if (scene.has('anatomy')) return
  if (scene.reading.at(at).some(name => PLURALS.includes(name))) return
  scene.add('verb-item', {from: at, to: Math.min(at + 3, scene.words.length)}, 'product')
}

const signal = (name: string, words: string): [string, string][] => words.split('|').map(word => [word, name])
/** Words without which an expression below cannot match: most units hold none of them. */
const SIGNALS: ReadonlyMap<string, string> = new Map([
  ...signal('attack', ATTACKS),
  ...signal('contrast', "not|isn't|aren't|wasn't|doesn't|don't|didn't"),
  ...signal('free', 'free|charge|cost'),
  ...signal('scarce', 'closes|expires|finishes|runs|left|remaining|remain|before|by|until|ends|end|through'),
  ...signal('deal', 'off|discount|less|saving|savings|worth|save'),
  ...signal(
    'expert',
    'dr|prof|doctor|professor|nurse|pharmacist|podiatrist|dentist|surgeon|coach|instructor|trainer|stylist|founder|naturopath|chiropractor|dermatologist|cardiologist|nutritionist|dietitian|physiotherapist|therapist|herbalist|scientist|athlete|olympian|rower|runner|midwife',
  ),
])

/** Turns of copy that hold no single telling word. */
export function findWording(scene: Scene): void {
  const {words, reading} = scene
  const {text, block} = reading.unit
  const signals = new Set<string>()
  for (let i = 0; i < words.length; i++) {
    const word = scene.text(i)
    const signal = SIGNALS.get(word)
    if (!signal) continue
    signals.add(signal)
    if (i > 0 && signal === 'attack') findCulprit(scene, i)
  }
  for (const brand of scene.brands) {
    const next = words[brand.to]
    if (next?.kind === 'word' && !next.capital && !BRAND_VERB_NOT.has(next.text) && SENTENCE_VERB.test(next.text))
      scene.add('brand-acts', {from: brand.from, to: brand.to + 1}, 'product')
  }
  const first = scene.text(0)
  const short = block.kind !== 'paragraph' || words.length <= 12
  if (
    short &&
    words.length > 1 &&
    (isComparative(scene, 0) || (words.length > 2 && /^(?:a|an|the|your)$/.test(first) && isComparative(scene, 1)))
  )
    scene.add('comparative', {from: 0, to: Math.min(3, words.length)}, 'product')
  if (signals.has('contrast') && CONTRAST.test(text)) scene.add('contrast', {from: 0, to: words.length})
  if (signals.has('free') && FREE.test(text)) scene.add('freebie', {from: 0, to: words.length}, 'call-to-action')
  if (signals.has('scarce') && LEFT.test(text)) scene.add('scarce', {from: 0, to: words.length}, 'call-to-action')
  if (signals.has('deal') && OFF.test(text)) scene.add('deal', {from: 0, to: words.length}, 'call-to-action')
  for (const run of scene.runs('allowed-claim')) scene.add('allowed-claim', run, 'supplement')
  for (const run of scene.runs('place-noun')) if (scene.has('provider')) scene.add('house-place', run)
  if (block.kind === 'item' || block.kind === 'cell') addVerbItem(scene)
  if (signals.has('expert') && NAMED_EXPERT.test(text)) scene.add('named-expert', {from: 0, to: 0})
  addAboutBody(scene)
}

const BETTERED = ['health-object', 'beauty-object', 'symptom-object', 'better-word'] as const

function isComparative(scene: Scene, at: number): boolean {
  const text = scene.text(at)
  if (MORE_ADJECTIVE.test(text)) return firstRun(scene.gathered(BETTERED), 0, at + 3) !== undefined
  return (
    !NOT_COMPARATIVE.has(text) &&
    (scene.reading.at(at).includes('better-word') ||
      (/i?er$/.test(text) && COMPARATIVE.test(text) && text.endsWith('ier')))
  )
}

/** “Joint-wrecking acid”, “sludge that clogs”. */
function findCulprit(scene: Scene, at: number): void {
  const after = scene.text(at + 1)
  if (scene.text(at - 1) === '-' && CULPRIT.has(after) && after !== 'free') addCulprit(scene, at - 2, at + 2)
  else if (/^(?:that|which|behind)$/.test(scene.text(at - 1)) && CULPRIT.has(scene.text(at - 2)))
    addCulprit(scene, at - 2, at + 2)
}

/** Acid that eats joints, sludge that clogs arteries: physiology that a seller makes up, when something fights it. */
function addCulprit(scene: Scene, from: number, to: number): void {
  const fought = scene.reading.tags.some(
    tag => tag.to <= Math.max(0, from) + 1 && tag.classes.some(name => FIGHTS.has(name)),
  )
  if (fought || scene.brands.length > 0)
    scene.add('pseudo', {from: Math.max(0, from), to: Math.min(to, scene.words.length)}, 'pseudoscience')
}

/** A sentence whose subject is a disease or a part of the body explains; it sells nothing. */
function addAboutBody(scene: Scene): void {
  const subject = scene.runsOf('body-part', 'condition').find(run => run.from <= 2)
  if (!subject || scene.reading.unit.block.kind !== 'paragraph' || scene.brands.length > 0) return
  if (subject.from > 0 && scene.hasAny('command', 'imperative', 'hype-phrase')) return
  if (scene.runsOf('hype-verb', 'benefit-verb').some(verb => verb.to <= subject.from)) return
  for (let i = 0; i < subject.from; i++)
    if (/^(?:your|our|my|no|every|feel|get|love)$/.test(scene.text(i)) || scene.brands.some(run => run.from === i))
      return
  scene.add('about-body', subject)
}
