import {type Block, defineRule, metaOf, type Page, type Suggestion, type Unit} from '@claimlint/core'
import {frontMatterLine, namesOf} from '../shared/front-matter.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'unnamed-reviewer',
  summary: 'The page says that it was reviewed or written by somebody and names nobody',
  severity: 'warning',
  strictSeverity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    nobody: ({quote}: {quote: string}) =>
      `“${quote}” names nobody. Add the name, the credentials and any interests, or take the line out.`,
    placeholder: ({quote}: {quote: string}) =>
      `“${quote}” holds a placeholder where a name belongs. Add the name, the credentials and any interests, or take the line out.`,
    empty: ({key}: {key: string}) =>
      `The page says that it was reviewed, and \`${key}\` names nobody. Name the reviewer, or do not call the page reviewed.`,
  },
  *check(page) {
    const {draft} = page
    if (!BYLINE_CUE.test(draft.source.text)) return
    let named = false
    let said = false
    let dated: {readonly unit: Unit; readonly start: number; readonly end: number} | undefined
    for (const block of draft.blocks) {
      if (block.section.role === 'references' || block.role === 'reference' || block.kind === 'alt') continue
      if (!BLOCK_CUE.test(block.prose.text)) continue
      for (const unit of block.units) {
        if (unit.question) continue
        said ||= REVIEWED.test(unit.text)
        const review = dated ? null : REVIEWED_ON.exec(unit.text)
        if (review && !namesBeside(page, block)) dated = {unit, start: review[1]!.length, end: review[0].length}
        const byline = BYLINE.exec(unit.text)
        if (!byline) continue
        const after = unit.text.slice(byline.index + byline[0].length)
        const rest = unit === block.units.at(-1) ? after : `${after} .`
        const team = teamLength(unit.text, byline.index, after)
        const state = team > 0 ? 'nobody' : readName(rest, block, page)
        named ||= state === 'named'
        if (state === 'named') continue
        const end = byline.index + (team > 0 ? byline[0].length + team : byline[0].trimEnd().length)
        yield {
          message: state,
          range: unitRange(
            unit,
            byline.index,
            state === 'placeholder' ? end + placeholderLength(unit.text.slice(end)) : end,
          ),
          data: {quote: unit.text.slice(byline.index, end).replace(/[\s:–—-]+$/, '')},
          suggestions: team > 0 ? [] : nameFromFrontMatter(page, byline[0], unitRange(unit, byline.index, end).end),
        }
        named = true
      }
    }
    if (!said || named) return
    const matter = metaOf(page.draft)
    const keys = ['reviewers', 'reviewer', 'reviewedBy', 'medicalReviewer'].filter(key => key in matter)
    const empty = keys.find(key => namesOf(matter[key]).length === 0)
    if (empty !== undefined) yield {message: 'empty', range: frontMatterLine(page, empty), data: {key: empty}}
    else if (dated && keys.length === 0) {
      const {unit, start, end} = dated
      yield {message: 'nobody', range: unitRange(unit, start, end), data: {quote: unit.text.slice(start, end)}}
    }
  },
})

const BYLINE_CUE = /\b(?:review|checked|written|author|edited|approved|verified|compiled)/i
const BLOCK_CUE = /review|checked|written|author|edited|approved|verified|compiled/i
const REVIEWED =
  /^\W*(?:(?:this (?:page|article|leaflet|information|content) (?:was|has been|is) )?(?:last )?(?:medically|clinically|expert(?:ly)?|professionally|peer)[- ]?(?:reviewed|checked|approved)\b|reviewed (?:by|on|:))/i
const BYLINE =
  /\b(?:(?:(?:last|medically|clinically|scientifically|professionally|legally|expertly|editorially)[ -]){0,2}(?:fact[ -]?checked|reviewed|checked|verified|approved|edited|written|authored|compiled)(?: and (?:reviewed|checked|verified|approved|edited|written|fact[ -]?checked))?[ \u00A0]by|(?:medical |clinical |expert )?reviewers?(?= ?:)|authors?(?= ?:))(?![\p{L}-])\s*[:–—-]?\s*/iu

/** “Medically reviewed on 3 May 2024”: somebody of the trade did it, and the line tells only when. */
const REVIEWED_ON =
  /^(\W*)(?:(?:this|the|our) (?:page|article|leaflet|guide|information|content) (?:was|has been|is) )?(?:last )?(?:medically|clinically|professionally|expertly)[- ](?:reviewed|checked|approved|verified|fact[- ]checked)(?: on| in|:|,| [–—-])? ?(?:on )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4})(?=\W*$|\s?[|·•])/i

/** Nothing, another label, a separator, a date or a reading time where the name belongs. */
const NOTHING =
  /^[\s\uFFFC.:;,|·•–—/-]*(?:$|[|·•]|(?:on\s+)?(?:\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d)|(?:last |medically |clinically )?(?:updated|published|reviewed|written|edited|fact|posted|date)\b(?! \p{Lu}))/iu
const PLACEHOLDER =
  /^\s*(?:(?:dr|prof|doctor|professor)\b\.?(?=\s*(?:$|[|·•,;]|on\b|in\b|\d)|\s+\.$)|\[[^\]]{0,60}\]|\{\{?[^}]{0,60}\}\}?|<[^>]{0,60}>|_{2,}|\.{3,}|…|x{3,}\b|tb[cda]\b|n\/?a\b|none\b|nobody\b|unknown\b|anonymous\b|admin(?:istrator)?\b|staff\b|(?:the )?(?:reviewer|author|doctor|name)(?:['’]s)?(?: name)?(?: here)?\s*$|(?:dr\.?|prof\.?) (?:x|name|surname|lastname|\[[^\]]{0,60}\])\b|(?:first|last|full) ?name\b|john doe\b|jane doe\b|lorem\b)/i

/** “our clinical team”: a crowd that answers for nothing. A body of its own (“the Example Trust board”) does. */
const TEAM =
  /^(?:(?:our|the|an?|its|their)\s+)?(?:(?:own|in-house|internal|expert|experienced|qualified|clinical|medical|editorial|scientific|professional|healthcare|health|advisory|review|content|nursing|surgical|specialist|senior|and|of)\s+){0,4}(?:teams?|staff|experts?|doctors?|clinicians?|specialists?|panel|board|department|committee|professionals?|nurses?|physicians?|surgeons?|writers?|editors?)\b(?!['’-])/i
/** The page itself is spoken of: a protocol that two surgeons reviewed is another matter. */
const OF_PAGE =
  /^\W*(?:(?:this|the|our) (?:page|article|leaflet|guide|information|content|website|site|text|booklet|factsheet|fact sheet) (?:was|is|has been|have been|are) )?(?:last |first )?$/i
const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi

/** How much of the words after a byline tells a nameless crowd; 0 where they tell none, or a name stands with it. */
function teamLength(text: string, start: number, after: string): number {
  const team = OF_PAGE.test(text.slice(0, start)) ? TEAM.exec(after) : null
  if (!team) return 0
  const [line = ''] = after.slice(team[0].length).split(/[|·•\n]/, 1)
  const rest = line.replace(MONTH, '')
  return /\p{Lu}/u.test(rest) ? 0 : team[0].length
}

type NameState = 'named' | 'nobody' | 'placeholder'

function readName(after: string, block: Block, page: Page): NameState {
  if (PLACEHOLDER.test(after)) return 'placeholder'
  if (!NOTHING.test(after)) return 'named'
  // The name may stand in the next block: many sites set it in its own paragraph, or as a picture with its alt text.
  if (/^[\s\uFFFC:–—-]*$/.test(after) && startsWithName(page.draft.blocks[block.index + 1])) return 'named'
  return 'nobody'
}

const NAME_LONGEST = 120
const NAME =
  /^\W*(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame)\.?\s+\p{Lu}|\p{Lu}[\p{L}'’.-]*\s+(?:(?:\p{Lu}[\p{L}'’.]*|de|van|von|der|of|the|and|&)[\s,-]+){0,5}\p{Lu}[\p{L}'’.]*\.?(?=$|[\s,;:|·•(]))/u
/** Two capitalised words that are no name. */
const NO_NAME =
  /^\W*(?:(?:medically|clinically|last|next|reading|published|updated|written|reviewed|table|key|what|why|how|when|who|where|is|are|can|the|this|in|on|\d)\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d)/i

function startsWithName(block: Block | undefined): boolean {
  if (!block || block.kind === 'heading' || block.prose.text.length > NAME_LONGEST) return false
  return NAME.test(block.prose.text) && !NO_NAME.test(block.prose.text)
}

/** Who reviewed may stand in a line around the date, as a byline or a card does. */
function namesBeside({draft: {blocks}}: Page, {index, prose}: Block): boolean {
  if (CREDENTIALS.test(prose.text)) return true
  for (let at = Math.max(0, index - BESIDE); at <= index + BESIDE; at++) {
    const other = blocks[at]
    if (!other || at === index || other.prose.text.length > NAME_LONGEST) continue
    if (CREDENTIALS.test(other.prose.text) || startsWithName(other)) return true
  }
  return false
}

const BESIDE = 3
const CREDENTIALS =
  /\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|By|by)\.?\s+\p{Lu}\p{L}|\p{Lu}[\p{L}'’-]+,?\s(?:MD|DO|MBBS|MB|PhD|PharmD|RN|RD|DPT|PT|FRC[A-Z]+|MRC[A-Z]+|NP|PA-C|DDS)\b/u

const placeholderLength = (after: string): number => PLACEHOLDER.exec(after)?.[0].trimEnd().length ?? 0

function nameFromFrontMatter(page: Page, byline: string, end: number): Suggestion[] {
  const matter = metaOf(page.draft)
  const [name] = namesOf(
    /review|check|verif|approv/i.test(byline) ? matter.reviewers : (matter.authors ?? matter.author),
  )
  if (!name || /:\s*$/.test(byline)) return []
  return [
    {
      title: `Name ${name}, as the front matter does`,
      edits: [{range: {start: end, end}, text: ` ${name}`}],
      safety: 'review',
    },
  ]
}
