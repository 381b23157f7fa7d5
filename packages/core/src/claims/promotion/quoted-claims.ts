import type {Block} from '../../draft/draft.ts'
import type {Reading} from '../reading.ts'

const REGULATOR =
  /\b(?:your (?:firm|website|web site|product labell?ing|response|facebook|instagram|social media|leaflet|consent form|advertisement)|misbranded|adulterated|unapproved new drugs?|new drugs?|21 (?:cfr|u\.s\.c)|fd&c act|federal food, drug|violations?|(?:warning|untitled) letter|advertising standards|complainants?|adjudication|upheld|the ads?\b|the advertisements?|intended uses?|competent authority|trading standards|we (?:have )?reviewed (?:your|material)|public health service act|biological products?|marketing authori[sz]ation|medicinal product|human medicines regulations|health claims?|unlawful|(?:written )?response within|within (?:fifteen|ten|15|10|30) (?:\(\d+\) )?(?:working|business) days|corrective actions?|unfair or deceptive|deceptive (?:acts?|practices?|advertising)|cease[- ]and[- ]desist|(?:decision|ruling|case|complaint) (?:no\.? ?)?\d|complaints? (?:panel|board|justified|partly)|the (?:panel|bureau|tribunal|regulator|authority) (?:finds|found|considers?|notes?|has|may|takes?|asked|concluded|records)|breach(?:ed|es)? (?:of )?(?:the |clause|section|rule|code|article)|injunctions?|civil penalt(?:y|ies)|(?:statute|code) (?:forbids|requires|prohibits|lets)|stop making|unapproved drugs?|office of compliance|under the act\b|inspection of your|(?:no|without|a) clearance|cleared model|(?:final )?determination|under (?:regulation|section|clause|rule|article) \d|borderline products|sale must cease|wording (?:was|appear\w*)|licensing authority|chief executive officer|reliable scientific evidence|substantiat\w+|premarket (?:approval|clearance|notification)|510\(k\)|marketing (?:clearance|authorisation|authorization)|section \d{2,4}\b|you (?:market|sell|offer|distribute|promote)|your (?:app|company|clinic|products?|cosmetics?|serum|statements?|claims?|advertising|advertisements?)|this letter|undertaking|yours (?:truly|faithfully|sincerely)|dear (?:dr|sirs?|mr|mrs|ms|madam)|(?:the|this) complaint (?:states|says|alleges|charges)|according to the complaint|defendants?|stipulated|consent (?:order|decree)|settle(?:s|d)? charges|deceived|the (?:full )?judgment|approved application|monograph|over-the-counter monograph|working days|(?:our|your|the) first notice|intend(?:ed)? the products?|products? challenged|competent and reliable|(?:ad|advertising) (?:ruling|standards)|the advertiser|breached|(?:has|have) settled with|as alleged|alleg(?:es|ed) that|the suit|vote to (?:file|approve|issue)|district court|bogus|the order (?:against|bars|requires)|is (?:banned|barred) from|may not (?:claim|make|misrepresent)|false(?:ly)? (?:told|claimed|advertis\w+))\b/gi
/** Units of a letter that are worth a closer look. */
const LETTERLY =
  /^\W*(?:dear|yours|sincerely|we (?:have |are )|this letter|you |your |please |subject|re:|to:|under |sale |our |an inspection|borderline|the following|below are|from (?:the|a|your) |yours|\w+ is an offence)|\bdetermination|authority$|clearance|complaint|defendants?\b|advertiser|working days|consent (?:order|decree)|monograph|settled|alleged|\bsuit\b|vote to|district court|\border against|banned|barred|may not (?:claim|make)/i
const ANNOUNCES =
  /\b(?:website|web site|webpage|label|labell?ing|brochure|instagram|facebook|twitter|social media|page|post|video|claims?|statements?|testimonials?|catalogu?e|newsletter|listing|leaflet|ad|advertisement|words|web page|call|quotations?|poster|flyer|menu|script|email|text message|listing|packaging|box)\b.{0,160}:\s*$/i
/** A quotation that opens a unit, perhaps behind the letter or number of a list. */
const OPENS = /^\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s*|[•·–—-]\s*|\p{Lu}[\p{L} ]{1,24}: ?)?[“"]/iu
/** What a label or page says that claims nothing. */
const BARE = /^\W*(?:ingredients|directions|warnings?|suggested use|serving size|contains|take|use|apply)\b|\?\W*$/i

/** The company's lines in a letter; `whole` are those that stand in quotation marks from end to end. */
export interface QuotedClaims {
  readonly all: ReadonlySet<Reading>
  readonly whole: ReadonlySet<Reading>
}

/** A letter or ruling in which a regulator reports what a company says. */
export function isRegulatorsLetter(readings: readonly Reading[]): boolean {
  const seen = new Set<string>()
  let count = 0
  for (const {unit} of readings.filter(
    reading => reading.has('reporting') || reading.has('warning-phrase') || LETTERLY.test(reading.unit.text),
  )) {
    for (const match of unit.text.matchAll(REGULATOR)) {
      seen.add(match[0].toLowerCase())
      count++
    }
    if (seen.size >= 5 && count >= 8) return true
  }
  return seen.size >= 3 && count >= 5
}

/**
 * Units that are the company's own words: inside quotation marks that open at the start of a unit, or the block right
 * after a lead-in such as “On your website:”.
 */
export function quotedClaims(readings: readonly Reading[]): QuotedClaims {
  const all = new Set<Reading>()
  const whole = new Set<Reading>()
  let block: Block | undefined
  let open = false
  let announced: Block | undefined
  let last: Reading | undefined
  for (const reading of readings) {
    const {unit} = reading
    if (unit.block !== block) {
      if (last && ANNOUNCES.test(last.unit.text) && (unit.block.kind === 'paragraph' || unit.block.kind === 'item'))
        announced = unit.block
      else if (
        !(announced && unit.block.kind === 'item' && block?.kind === 'item' && unit.block.list?.id === block.list?.id)
      )
        announced = undefined
      else announced = unit.block
      block = unit.block
      open = false
    }
    const starts = open || OPENS.test(unit.text) || unit.block === announced
    if (starts && !unit.skip && !ANNOUNCES.test(unit.text)) {
      all.add(reading)
      if ((open || OPENS.test(unit.text)) && isWhole(unit.text)) whole.add(reading)
    }
    open = openAfter(unit.text, open)
    last = reading
  }
  return {all, whole}
}

function openAfter(text: string, before: boolean): boolean {
  let open = before
  for (const mark of text) {
    if (mark === '“') open = true
    else if (mark === '”') open = false
    else if (mark === '"') open = !open
  }
  return open
}

/** Nearly all of the unit lies before the closing mark, and it is no list of ingredients and no question. */
function isWhole(text: string): boolean {
  const end = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'))
  return !BARE.test(text) && (end < 3 || end > text.length * 0.5)
}
