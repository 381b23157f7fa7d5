import {NOT_BRANDS} from './brand-words.ts'
import type {CueName} from './cue.ts'
import {firstRun, type Scene} from './scene.ts'
import {wordSet} from './word-set.ts'

const signals = (name: Turn, words: string): [string, Turn][] => words.split('|').map(word => [word, name])
type Turn = 'code' | 'price' | 'without' | 'nothing' | 'others' | 'drawn' | 'back' | 'award' | 'share' | 'zero' | 'the'

/** Words without which a turn cannot stand in a unit: most units hold none of them. */
const SIGNALS: ReadonlyMap<string, Turn> = new Map([
  ...signals('code', 'use|code|quote|type|enter|reply|text|mention|using|gets|saves'),
  ...signals('price', '£|$|€'),
  ...signals('without', 'without'),
  ...signals('nothing', 'nothing|nobody|nowhere|none|no'),
  ...signals('others', 'other|others|colleagues|peers|surgeons|doctors'),
  ...signals(
    'drawn',
    'fly|flies|flew|flown|travel|travels|travelled|traveled|drive|come|cross|families|patients|couples',
  ),
  ...signals('back', "back|refund|free|we'll|will|us"),
  ...signals('award', 'winner|gold|silver|bronze|finalist|shortlisted|voted|crowned|award|awards|best|rated|commended'),
  ...signals('share', 'fifth|quarter|third|tenth|half|off|pocket|postage|stamp|pay|bundle'),
  ...signals('zero', 'zero|never|minus'),
  ...signals('the', 'the'),
])

/** Turns that an expression tells; each is asked only where its signal stands. */
const TURNS: readonly (readonly [Turn, CueName, RegExp])[] = [
  // “hasn't flown without hers”; “can't walk without help” is a complaint.
  [
    'without',
    'rave',
    /(?:n['’]t|\bnot|\bnever|\brefuse[sd]?(?: to)?|\bcannot) (?:\w+ ){0,2}(?:be|live|go|leave|travel|travell?ed|fly|flown|board|sleep|slept|train|trained|cook|work|run|race|start|do|imagine \w+|get by|face \w+)(?: [\w’']+){0,4} without (?:it|one|them|mine|his|hers|theirs|these|this|an?\b|my|her|our|the)\b(?! (?:doctor|help|medic|prescription|advice|treatment|pain|inhaler|support|stick|insulin))/i,
  ],
  // “nothing else comes close”, “nobody does it better”, “nowhere will you be better looked after”
  [
    'nothing',
    'rave',
    /\bnothing (?:else )?(?:from [\w ]{2,24} )?(?:even )?(?:touches|compares|comes close|came close|matches|matched|beats|tastes|works|worked) ?(?:it|half|like|quite|as)?|\b(?:nobody|no one|no other \w+|nowhere)\b[^.;?]{0,50}\b(?:better|more (?:heart|care|skill|experience|patience)|as many|that promise|comes close|like (?:it|them|him|her|this))\b/i,
  ],
  // “the one other surgeons send their parents to”
  [
    'others',
    'peer-praise',
    /\bother (?:\w+ )?(?:surgeons|doctors|dentists|hospitals|clinics|specialists|consultants|physicians|therapists|centres|centers|practices)\b[^.;]{0,24}\b(?:call|ask|send|trust|turn|refer|guess|envy|copy|can['’]t|cannot|won['’]t|train)\b|\b(?:colleagues|peers|patients|parents|mums|moms|nurses|families)\b (?:\w+ )?(?:describe|call|nicknamed?|liken|know) (?:him|her|them|it|\w+) (?:as |to )?(?:an?|the|“|")|\b(?:surgeons|doctors|consultants|dentists) (?:choose|go|come) (?:here|to (?:us|him|her))\b/i,
  ],
  // “couples fly in from eleven countries”
  [
    'drawn',
    'drawn-from-afar',
    /\b(?:fly|flies|flew|flown|travel|travels|travell?ed|drive|come|cross)\b[^.;]{0,40}\bfrom (?:across|all over|around|every corner|as far|(?:\w+ ){0,2}(?:countries|continents|states|counties|provinces))|\b(?:families|patients|couples) from [^.;]{2,40}\b(?:choose|chose|trust|come to|seek out)\b/i,
  ],
  // “if you aren't smitten, send it back”
  [
    'back',
    'keep-money',
    /\b(?:if|unless)\b[^.]{2,60}\b(?:(?:send|post|return|mail|bring|ship) (?:it|them|yours|the \w+) back|we(?:['’]ll| will) (?:collect|refund|replace|buy|take|give you)|(?:it|they|that)['’]?s? (?:free|on us))|\bor (?:it['’]s|they['’]re) free\b|\bfull refund, no\b/i,
  ],
  [
    'award',
    'award',
    /(?:^|[^\p{L}])(?:winner|gold|silver|bronze|finalist|shortlisted|runner-up|highly commended)\b[^.]{0,40}\bawards?\b|^\W*(?:winner|voted|crowned|shortlisted|best of)\b|\b(?:crowned|voted|named)\b[^.]{0,40}\bof the (?:year|decade)\b|\brated (?:excellent|outstanding|top|best|no)\b|\brobbed of gold\b/iu,
  ],
  [
    'share',
    'deal',
    /\b(?:a|one|an extra) (?:third|quarter|fifth|tenth|half) (?:off|less)\b|\bhalf off\b|\b(?:five|ten|fifteen|twenty|thirty|\d\d) off\b(?! (?:the|your|of|on) )|\b(?:pocket|save) (?:[£$€]\d|\d+ ?(?:%|percent|per cent)|an? (?:fifth|third|quarter|tenth))|\bpay for (?:one|two|three)\b|\b(?:cost|price) of (?:the )?(?:postage|a stamp|one)\b|\bnothing (?:more )?to pay\b|\bcover the (?:postage|shipping)\b/i,
  ],
  [
    'zero',
    'zero',
    /^\W*(?:zero|never an?|minus)\b|, minus (?:the|all)\b|\bzero (?:fuss|bloat|downtime|crash|compromise|guilt)\b/i,
  ],
]

/** Institutions have such names without being praised: “the University of Leeds”. */
const INSTITUTION = wordSet(
  'university|department|college|institute|society|school|association|bank|city|county|house|isle|ministry|court|board|office|academy|faculty|centre|center|gulf|duke|bay|republic|state|republics|union|church|act|code|journal|bible|church|book|order|east|west|north|south|kingdom|province|district|town|village|council|federation|bureau|secretary|head|chair|director|declaration|house|hospital|museum|tower|king|queen|prince|lord|president|minister|sea|strait|cape|mount|river|valley|people|annals|archives|scale|index|syndrome|disease|phase|stage|type|class|section|part|chapter|table|figure|end|day|month|use|risk|side|future|secret|director-general',
)
const RANKED = /^[a-z]{3,}est$/
const NOT_RANKED = wordSet(
  'highest|lowest|nearest|latest|longest|shortest|youngest|oldest|largest|greatest|earliest|commonest|chest|breast|interest|request|invest|digest|suggest|honest|modest|protest|arrest|forest|harvest|manifest|contest|guest|biggest|weakest|poorest',
)

/** Turns of copy that are told by how they are built: codes, prices crossed out, third-person praise, deadlines, thanks. */
export function findCopy(scene: Scene): void {
  const {words, reading} = scene
  const {text} = reading.unit
  const seen = new Set<Turn>()
  for (let i = 0; i < words.length; i++) {
    const {text: word} = words[i]!
    const turn = SIGNALS.get(word)
    if (turn) {
      seen.add(turn)
      if (turn === 'code') addCode(scene, i)
      else if (turn === 'the') {
        addNickname(scene, i)
        addFirstTo(scene, i)
      }
    } else if (word.length > 5 && RANKED.test(word) && !NOT_RANKED.has(word)) addPlaceRank(scene, i)
  }
  const whole = {from: 0, to: words.length}
  for (const [turn, cue, told] of seen.size > 0 ? TURNS : [])
    if (seen.has(turn) && told.test(text)) scene.add(cue, whole, ASPECTS[cue] ?? 'product')
  if (seen.has('price') && isReduced(text)) scene.add('price-cut', whole, 'call-to-action')
  if (words.length <= 8 && SIGNATURE.test(text)) scene.add('signature', whole, 'testimonial')
  addCoaxing(scene)
}

const ASPECTS: Readonly<Partial<Record<CueName, 'testimonial' | 'superlative' | 'call-to-action' | 'cure'>>> = {
  rave: 'testimonial',
  'peer-praise': 'superlative',
  'drawn-from-afar': 'superlative',
  'keep-money': 'call-to-action',
  award: 'superlative',
  deal: 'call-to-action',
}

const CODE = /^(?=.*\p{Lu}{3})[\p{Lu}\d]{4,16}$/u
/** What a code is good for. */
const SAVES =
  /\b(?:off|free|save[sd]?|saves|discount|treat|on the house|on us|first|percent|half|tuck|list|checkout|till)\b|[%£$€]/i

/** “Quote BEE20”, “reply SUNRISE”, “CABBAGE gets you a tenth off”. */
function addCode(scene: Scene, at: number): void {
  const {text} = scene.reading.unit
  const after = /^(?:gets|saves)$/.test(scene.text(at))
  for (let i = after ? at - 1 : at + 1; i <= at + (after ? -1 : 4); i++) {
    const word = scene.words[i]
    if (!word) return
    if (!CODE.test(text.slice(word.start, word.end)) || !SAVES.test(text)) continue
    scene.add('offer-code', {from: Math.min(at, i), to: Math.max(at, i) + 1}, 'call-to-action')
    return
  }
}

/** “the Mozart of cardiac CT” */
function addNickname(scene: Scene, at: number): void {
  const name = scene.words[at + 1]
  if (!name?.capital || scene.text(at + 2) !== 'of') return
  if (INSTITUTION.has(name.text) || NOT_BRANDS.has(name.text) || scene.reading.at(at + 1).length > 0) return
  const raw = scene.reading.unit.text.slice(name.start, name.end)
  if (raw.length > 2 && raw !== raw.toUpperCase()) scene.add('peer-praise', {from: at, to: at + 3}, 'superlative')
}

/** “Velmarra is the first boot to add dry cold”, “the only clinic to offer both” */
function addFirstTo(scene: Scene, at: number): void {
  if (!/^(?:first|only)$/.test(scene.text(at + 1)) || !(scene.brands.length > 0 || scene.has('provider'))) return
  for (let i = at + 3; i <= at + 7; i++) {
    const word = scene.text(i)
    if (/^[.,;:]$/.test(word)) return
    if (word !== 'to' || /^(?:see|visit|call|try|check|ask|be|do|go|have)$/.test(scene.text(i + 1))) continue
    scene.add('ranking', {from: at, to: i + 2}, 'superlative')
    return
  }
}

/** “the quickest scanner in Lincolnshire”, “the gentlest hands north of the river” */
function addPlaceRank(scene: Scene, at: number): void {
  for (let i = at + 1; i <= at + 7; i++) {
    const word = scene.text(i)
    if (/^[.,;:]$/.test(word)) return
    const place = scene.words[i + 1]
    if (!place) return
    const side = /^(?:north|south|east|west|side)$/.test(word) && place.text === 'of'
    const named = /^(?:in|on|across|of)$/.test(word) && place.capital && !NOT_PLACE.has(place.text)
    if (!side && !named) continue
    scene.add('ranking', {from: at, to: i + 2}, 'superlative')
    return
  }
}

const NOT_PLACE = wordSet('january|february|march|april|may|june|july|august|september|october|november|december|i')

const PRICES = /[£$€] ?\d[\d.,]*/g
const RANGE = /[£$€] ?\d[\d.,]* ?(?:to|–|-|—|and|or more) ?[£$€]|\bbetween [£$€]/

/** Two prices of one thing, one of them crossed out; “from £40 to £90” is a range. */
function isReduced(text: string): boolean {
  if (/\b(?:instead of|reduced from|down from|retail|rrp|value|worth|was|usually|normally)\W{1,3}[£$€]\d/i.test(text))
    return true
  return (text.match(PRICES)?.length ?? 0) === 2 && !RANGE.test(text)
}

/** “Rhoda T.”, “Philippa, Alnmouth”, “(Jo, Little Haddon)”: who stands under a testimonial. */
const SIGNATURE =
  /^(?:[–—-] ?)?(?:\p{Lu}[\p{Ll}’'-]+ \p{Lu}\.|\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.?| \p{Lu}\p{Ll}+)?, (?:\d\d|\p{Lu}[\p{L}.’' -]{2,30})|\(\p{Lu}[\p{Ll}’'-]+(?:, [\p{L} ]{2,24})?\)|[–—-] ?\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\p{Ll}+)?)\.?$/u

const BODILY = ['health-object', 'symptom-object', 'beauty-object', 'body-part', 'ailment', 'pathogen'] as const

/** Organs that are taught and germs that are talked into leaving: physiology as a seller paints it. */
function addCoaxing(scene: Scene): void {
  const verbs = scene.runs('coax-verb')
  if (verbs.length === 0) return
  const objects = scene.runsOf(...BODILY)
  for (const verb of verbs) {
    const object = firstRun(objects, verb.to, verb.to + 6)
    if (!object || !scene.sameClause(verb.to, object.from)) continue
    scene.add('coaxing', {from: verb.from, to: object.to}, 'pseudoscience')
    return
  }
}
