import {wordSet} from './word-set.ts'

export const PROMISE = wordSet("you'll|you'd|you've")
/** Words of a voice that wants to be believed. */
export const EMPHATIC = wordSet(
  'every|everyone|everybody|everything|anyone|always|never|finally|only|even|truly|really|simply|just|whole|entire|ever|nobody|nothing|instantly|again|love|lovely|wonderful|happy|proud|dear|magic|beautiful|lovingly|genuinely|actually|exactly|absolutely|totally|utterly|forever|honest|honestly',
)
export const FILLED = wordSet('packed|bursting|loaded|infused|enriched|fortified|brimming|boosted|formulated|teeming')
export const PACKS = wordSet('packs|combines|blends|pairs|harnesses|features|boasts|marries|fuses')
export const GOOD_FOR = wordSet(
  'good|great|helpful|beneficial|excellent|perfect|ideal|wonderful|useful|fantastic|brilliant|effective',
)
export const OURS = wordSet('our|ours')
export const NUMBER_WORD = wordSet(
  'one|two|three|four|five|six|seven|eight|nine|ten|ninety|eighty|thousands|millions|million|hundreds|countless|most',
)
export const TITLE = wordSet('dr|prof|professor|doctor|nurse|sister|coach|chef|sir|dame')
export const PROFESSION = wordSet(
  'doctor|doctors|dentist|dentists|dermatologist|dermatologists|nurse|nurses|physician|physicians|pharmacist|pharmacists|surgeon|surgeons|expert|experts|nutritionist|nutritionists|dietitian|dietitians|therapist|therapists|physiotherapist|physiotherapists|chiropractor|chiropractors|scientist|scientists|midwives|midwife|trainer|trainers|athlete|athletes|pediatrician|pediatricians|paediatrician|paediatricians|facialist|facialists|stylist|stylists|celebrities|professionals|specialists|professor|consultant|consultants',
)
export const CALLS = wordSet(
  'order|buy|shop|book|schedule|call|contact|visit|explore|discover|try|claim|reserve|join|subscribe|register|browse|request|experience|meet|get|grab|choose|see|learn|find|ask|talk|speak|download|read|check|sign|save|enjoy|pick|take|come|start|ring|phone|text|email|switch|treat|embrace|add|pair|consult',
)
export const FIRST = wordSet("i|i'm|i've|i'd|my|me|mine|i'll")
export const CHANGE = wordSet(
  'felt|feel|feels|noticed|stopped|started|slept|sleep|walked|walk|lost|gained|looked|looks|look|changed|helped|worked|works|cured|healed|vanished|gone|disappeared|cleared|eased|saved|tried|bought|switched|threw|ditched|recommend|love|loved|swear|kneeling|running|dancing|climbing|gave|back|better|younger|stronger|happier|again|finally',
)
export const NEGATION = wordSet(
  "not|never|cannot|isn't|aren't|don't|doesn't|won't|can't|wasn't|weren't|didn't|hasn't|haven't|nor|neither",
)
export const HEDGE = wordSet('may|might|could|sometimes|usually|often|typically|generally|probably|possibly')
export const UNIT = wordSet('mg|ml|mcg|µg|iu|g|kg|mm|cm|°c|hours|minutes|weeks|days|months|am|pm|a.m|p.m')
export const HOURS = wordSet(
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|parking|bus|closed|floor|reception|opening',
)

/** Single words that a finder asks for by name. */
const SINGLE = wordSet(
  "first|only|largest|biggest|busiest|leading|oldest|finest|best|gentlest|kindest|friendliest|number|newest|fastest|most|safest|longest|tiniest|sole|we|we're|we've|we'll|we'd|us|this|these|every|each|one|unlike|than|no|lose|drop|shed|™|®|£|$|€|for|rich|you|your|yourself",
)

/** Every word that some finder asks for. */
export const TRIGGERS: ReadonlySet<string> = new Set([
  ...PROMISE,
  ...EMPHATIC,
  ...FILLED,
  ...PACKS,
  ...GOOD_FOR,
  ...OURS,
  ...NUMBER_WORD,
  ...TITLE,
  ...PROFESSION,
  ...CALLS,
  ...FIRST,
  ...CHANGE,
  ...NEGATION,
  ...HEDGE,
  ...UNIT,
  ...HOURS,
  ...SINGLE,
])
