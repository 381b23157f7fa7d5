import {firstRun, type Scene} from './scene.ts'
import {CALLS} from './triggers.ts'
import {wordSet} from './word-set.ts'

/** Orders to the reader that a leaflet seldom gives. */
const SELLS = wordSet(
  'order|buy|shop|book|schedule|visit|explore|discover|try|claim|reserve|join|subscribe|browse|experience|enjoy|treat|save|grab|choose|embrace|get|meet|pick|add|pair|switch',
)
/** Calls that sell nothing by themselves: “see your doctor”. */
const HELP = wordSet('your|a|an|the')
const HELPER = new Set([
  'doctor',
  'gp',
  'pharmacist',
  'nurse',
  'midwife',
  'dentist',
  'provider',
  'ambulance',
  'healthcare',
  'health',
  'care',
  'physician',
  'team',
  'specialist',
  'therapist',
  'hospital',
  'surgeon',
  'clinic',
  'surgery',
  'practice',
  'midwives',
  'unit',
  'ward',
  'clinician',
])
/** Orders that open a line of copy. */
const COMMAND = wordSet(
  'call|visit|text|send|scan|tap|click|pop|ring|phone|email|message|head|hop|swing|drop|give|hear|see|meet|wake|walk|say|live|move|glow|smile|feel|look|wear|sleep|get|go|come|join|stop|start|think|forget|imagine|picture|enjoy|taste|love|let|make|grab|claim|pick|choose|try|shop|book|order|buy|find|discover|explore|experience|switch|trust|tell|swap|treat|breathe|shine|slip|step|skip|spray|roll|sip|stir|donate|support|learn|read|ask|request|schedule|reserve|save|subscribe|sign|post|put|unleash|unlock|reclaim|rediscover|reignite|lose|burn|boost|restore|renew|ditch|fight|banish|beat|end|face|embrace|upgrade',
)
const HELP_FIRST =
  /^\W*(?:call|see|ask|tell|ring|contact|phone|talk to|speak to|go to|get) (?:your|a|an|the|911|999|111|112|for help|medical|emergency|help)\b/i
const ADDRESS = /(?:https?:\/\/|www\.)\S|[a-z]\.(?:com|co\.uk|org|net|shop|store|example|health|io)\b/i
const PHONE = /(?:\+?\d[\d ().-]{8,16}\d)|\b1-?800\b|\b0[1278]\d{2,4} \d{3}/

/** Calls to buy, book, visit or look at what the page's owner sells. */
export function findCalls(scene: Scene): void {
  const {words, reading} = scene
  for (const run of scene.runs('call-phrase')) scene.add('call-phrase', run, 'call-to-action')
  // “a pain-free month” offers none.
  for (const run of scene.runs('offer')) if (scene.text(run.from - 1) !== '-') scene.add('offer', run, 'call-to-action')
  for (const run of scene.runs('deal')) scene.add('deal', run, 'call-to-action')
  for (const run of scene.runs('buy-call')) scene.add('buy-call', run, 'call-to-action')
  const {text} = reading.unit
  const reachable =
    (text.includes('.') && ADDRESS.test(text)) || (scene.words.some(word => word.kind === 'number') && PHONE.test(text))
  if (reachable) scene.add('contact-line', {from: 0, to: words.length})
  if (reachable && COMMAND.has(scene.text(0))) scene.add('call-contact', {from: 0, to: 1}, 'call-to-action')
  else if (COMMAND.has(scene.text(0)) && !HELP_FIRST.test(text)) scene.add('command', {from: 0, to: 1})
  for (const i of scene.marked) {
    const word = words[i]!
    if (!CALLS.has(word.text)) continue
    const next = scene.text(i + 1)
    const starts = i === 0 || /^(?:[.,;:!?–-]|and|or|to|please|simply|just|then|so|today|why)$/.test(scene.text(i - 1))
    if (!starts) continue
    if (HELP.has(next) && helperFollows(scene, i + 2)) continue
    if (i <= 1 && SELLS.has(word.text) && /^[A-Z]/.test(text)) scene.add('imperative', {from: i, to: i + 1})
    for (let k = i + 1; k <= Math.min(i + 6, words.length - 1); k++) {
      const at = scene.text(k)
      if (/^[.;!?]$/.test(at)) break
      if (at === 'our' || at === 'us' || at === 'ours' || firstRun(scene.brands, k, k + 1)) {
        scene.add('call-ours', {from: i, to: k + 1}, 'call-to-action')
        break
      }
    }
  }
}

function helperFollows(scene: Scene, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (HELPER.has(scene.text(i))) return true
  return false
}
