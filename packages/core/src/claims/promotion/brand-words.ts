import {wordSet} from './word-set.ts'

/** Names written with a capital that nobody sells. */
export const NOT_BRANDS = new Set(
  `i the a an and or but in on at by to of for with from as if it its is are was were be been do does did has have had will would can could should may might must not no yes so than then that this these those there here
  he she they we you your our my his her their who what when where why how which while because since until after before during about into over under between through
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun
  english american british european african asian chinese indian french german spanish italian japanese greek roman russian latin western eastern northern southern america britain england scotland wales ireland europe africa asia china india france germany canada australia uk us usa eu u s united states kingdom new york london california texas florida
  dr mr mrs ms prof professor sir md phd rn do np pa dc nhs nih fda who cdc ftc nice gp er icu mri ct ecg ekg dna rna hiv covid ama act medicare medicaid
  alzheimer parkinson crohn hodgkin achilles down baker raynaud cushing addison graves hashimoto sjogren bell tourette huntington ehlers danlos doppler x internet christmas easter thanksgiving god bible facebook instagram twitter youtube google amazon
  department university college hospital institute foundation association society council agency administration office committee ministry commission journal center centre health national federal world international group trust royal street road avenue drive suite floor section table figure step part chapter note source sources reference references ibid doi pmid et al`.split(
    /\s+/,
  ),
)
export const SELLING_VERB = wordSet(
  'offers|features|delivers|combines|blends|pairs|packs|brings|gives|supports|helps|works|provides|uses|contains|boasts|harnesses|makes|keeps|targets|comes|lets|goes|tackles|fights|adds|clips|stands|takes|relies|leverages',
)
/** What a person with two names does as well as a product. */
export const ANYBODY_VERB = wordSet(
  'gives|helps|makes|takes|uses|goes|stands|keeps|lets|brings|works|comes|adds|relies|fights',
)
export const GOODS = new Set(['supplement-noun', 'product-noun', 'provider-noun', 'nutrient', 'remedy-service', 'herb'])
export const KNOWN = new Set([
  ...GOODS,
  'ailment',
  'health-object',
  'condition',
  'body-part',
  'drug',
  'treatment',
  'pathogen',
  'symptom-object',
])
export const DISEASE = new Set(['condition', 'pathogen', 'ailment', 'treatment'])
export const BODY = new Set([
  ...DISEASE,
  'body-part',
  'drug',
  'symptom-object',
  'health-object',
  'staff-noun',
  'buyer-noun',
  'benefit-verb',
  'evidence-report',
  'neutral-advice',
  'risk-tone',
])
export const TITLE = wordSet('dr|mr|mrs|ms|prof|professor|sir')
export const ACRONYM = /^\p{Lu}{2,5}s?$/u
export const BEFORE = wordSet(
  'our|try|choose|buy|order|with|by|from|at|than|called|named|love|recommend|patented|discover|introducing|meet|why|get',
)
