import {wordSet} from './word-set.ts'

/** Names written with a capital that nobody sells. */
export const NOT_BRANDS = new Set(
  `i the a an and or but in on at by to of for with from as if it its is are was were be been do does did has have had will would can could should may might must not no yes so than then that this these those there here
  he she they we you your our my his her their who what when where why how which while because since until after before during about into over under between through
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun
  english american british european african asian chinese indian french german spanish italian japanese greek roman russian latin western eastern northern southern america britain england scotland wales ireland europe africa asia china india france germany canada australia uk us usa eu u s united states kingdom new york london california texas florida
  dr mr mrs ms prof professor sir md phd rn do np pa dc nhs nih fda who cdc ftc nice gp er icu mri ct ecg ekg dna rna hiv covid ama act medicare medicaid
  john saint st alzheimer parkinson crohn hodgkin achilles down baker raynaud cushing addison graves hashimoto sjogren bell tourette huntington ehlers danlos doppler x internet christmas easter thanksgiving god bible facebook instagram twitter youtube google amazon
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

/** What goods are counted and kept in: “a tub of Styrian Gold”. */
export const CONTAINER = wordSet(
  'tub|tubs|tin|tins|jar|jars|bottle|bottles|box|boxes|sachet|sachets|scoop|scoops|packet|packets|pack|packs|tube|tubes|pot|pots|vial|vials|pouch|pouches|spritz|sip|mug|cup|stick|sticks|capsule|capsules|drops|supply|pair|pairs|range|slab|spoonful|glass|course|can|cans|bag|bags|case|cases|dropper',
)
/** What buyers and sellers do with goods: “she tried the Perchwell Tilt”. */
export const BUYS = wordSet(
  'tried|tries|stock|stocks|bought|ordered|discovered|swears|recommends|intrigued|introducing|enter|sells|wore|wears|launched|reordered|rebought|choosing|loving|adores|crave',
)
/** Last words of the names that goods are given. */
export const GOODS_SUFFIX = wordSet(
  'pro|plus|mini|max|ultra|lift|balm|broth|drops|tonic|elixir|mist|gummies|glow|crown|wedge|tilt|complex|formula|blend|night|duo|air|lite|pen|gold|boost|restore|relief|defense|defence|rescue|calm|renew|cushion|comfort|serum|milk|dew|powder|chews|greens|butter|oil|tea|patch|patches|wrap|belt|band|mat|boots|insoles|balance|support|shield|active|advanced|original|classic|sleep|flex|flow|spray|syrup|capsules|softgels|cream|gel|kit|club|bites|bar|bars|shots|tub|pillow|lamp|mask|ring|wand|cloud',
)
/** What houses are called: the word before is their name. */
export const HOUSE_SUFFIX = wordSet(
  'fertility|dental|dentistry|audiology|dermatology|orthopedics|orthopaedics|orthopedic|orthopaedic|physio|physiotherapy|wellness|health|healthcare|skin|rooms|atelier|smile|smiles|eye|naturals|labs|foods|nutrition|botanicals|remedies|organics|herbals|vision|hearing|spine|hip|heart|women|aesthetics|cosmetics|medical|clinic|clinics|hospital|studio|spa|pharmacy|lounge|partners|wellbeing|beauty|therapeutics|biotics|surgery|imaging',
)
/** Names with a capital inside that inform or connect, and sell nothing here. */
export const PLAIN_MIXED = wordSet(
  'medlineplus|clinicaltrials|pubmed|mychart|youtube|whatsapp|facetime|linkedin|tiktok|iphone|ipad|healthcare|astrazeneca|glaxosmithkline|biontech|powerpoint|medlineplus.gov|paypal|ebay|openai|healthline|webmd|everyone|mcburney|nhs|orcid|phd|covid|eczema',
)
