import {type Draft, defineRule, isSiteLine, remembering} from '@claimlint/core'
import {quote} from '../shared/quote.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'leaked-note',
  summary: 'A note to editors, a placeholder, a template mark or site furniture stands in the text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  messages: {
    note: ({quote}: {quote: string}) =>
      `“${quote}” reads like a note among colleagues. Do what it asks, then delete it.`,
    placeholder: ({quote}: {quote: string}) => `“${quote}” is a placeholder. Fill it in, or delete it.`,
    template: ({quote}: {quote: string}) =>
      `“${quote}” is a template mark that readers would see. Fill it in, or delete it.`,
    link: ({quote}: {quote: string}) =>
      `“${quote}” speaks of a link to set, as a note on search terms does. Write the sentence for the reader, with the link in it.`,
    chat: ({quote}: {quote: string}) => `“${quote}” is an assistant’s talk, not part of the article. Delete it.`,
    furniture: ({quote}: {quote: string}) =>
      `“${quote}” belongs to the site around the article. Delete it, or name its heading under \`furniture\` in the front matter.`,
  },
  *check({draft}) {
    yield* notes(draft)
    const furniture = firstFurniture(draft)
    if (furniture) yield furniture
  },
})

const NOTES: readonly (readonly ['note' | 'placeholder' | 'template' | 'link' | 'chat', RegExp])[] = [
  [
    'note',
    /\b(?:TODO|FIXME|TKTK|TK TK)\b(?:\([^)]{0,40}\))?:?|\[\s?TK\s?\]|^TK$|^[Tt]o[- ][Dd]o\s?:|\b(?:note to (?:self|editors?|writers?|designers?|developers?|the team|reviewers?|legal))\s?:/,
  ],
  [
    'note',
    /\[\s?(?:citation|source|reference|ref|evidence|stat|statistic|figure|number|date|link|quote|fact[- ]?check|expert quote|image)s?\s?(?:needed|required|missing|tbc|tbd|please|here|to come|pending|\?+)\s?\]|\[\s?(?:citation|source|ref|who|when|by whom|clarification needed|check(?: this)?|confirm|verify|tbc|tbd)\s?\??\s?\]/i,
  ],
  [
    'placeholder',
    /\blorem ipsum\b(?: dolor(?: sit(?: amet)?)?)?|\bplaceholder (?:text|copy|image|content)\b|\b(?:dummy|filler) (?:text|copy)\b|\bcopy to come\b/i,
  ],
  [
    'placeholder',
    /\[\s?(?:insert|add|enter|replace|fill in|include|put|link to|your|name|date|location|address|price|client(?:['’]s)?|clinic(?:['’]s)?|practice|doctor(?:['’]s)?|company|brand|product|city|phone|author(?:['’]s)?|reviewer(?:['’]s)?)\b(?: [^\]\n]{1,60})?\s?\]|\(\s?(?:insert|add|enter|replace with|link to)\b [^)\n]{1,60}\bhere\s?\)|\binsert (?:[\w-]+ ){1,5}here\b/i,
  ],
  ['placeholder', /\bX{1,2}%|\bTBD\b|\bXX+ (?:patients|people|percent|years|months|weeks|days)\b/],
  [
    'template',
    /\{\{(?![<%])[^{}\n]{0,80}\}\}|<%=?[^%\n]{0,80}%>|\$\{[^{}\n]{1,60}\}|%%[A-Z_]{2,40}%%|\[%[^%\n]{1,60}%\]/,
  ],
  [
    'link',
    /\banchor(?: text)?\s?:|\b(?:with|as|using|use) (?:the )?anchor text\b|\banchor text\b|\binternal (?:(?:[\w-]+ ){0,3}(?:page|link(?:ing)?|article))\b|\b(?:focus|target|primary|secondary) key(?:word|phrase)s?\s?[:=]|\bmeta (?:title|description)\s?:|\bSEO (?:title|description|note)s?\s?:|\b(?:link here to|hyperlink to this)\b|^H[1-6]\s?:/i,
  ],
  [
    'chat',
    /\bas an AI (?:language )?model\b|\b(?:as of )?my (?:last )?(?:knowledge (?:cut-?off|update)|training data)\b|^(?:certainly|sure|of course)[!,] here(?:['’]s| is| are)\b|\bI hope this (?:helps|article meets)\b|\blet me know if you(?:['’]d| would) like (?:me to|any (?:changes|edits|revisions))\b|\bregenerate response\b/i,
  ],
]

/** What some note of the list must hold, tried on each block before any sentence is read. */
const NOTE_CUE =
  /\b(?:TODO|to[- ]do\s?:|FIXME|TKTK|TK|TBD|lorem ipsum|placeholder|dummy|filler|copy to come|insert|anchor|internal|(?:focus|target|primary|secondary) key|meta|SEO|link here|hyperlink|H[1-6]\s?:|AI|my (?:last |knowledge|training)|here(?:['’]s| is| are)|I hope this|let me know|regenerate|note to|X?X?X%|XX+ )|[[(]\s?(?:citation|source|ref|evidence|stat|figure|number|date|link|quote|fact|expert|image|who|when|by whom|clarif|check|confirm|verify|tbc|tbd|insert|add|enter|replace|fill|include|put|your|name|location|address|price|client|clinic|practice|doctor|company|brand|product|city|phone|author|reviewer|%)|\{\{|\$\{|%%|<%/i

const mayHoldNote = remembering(text => NOTE_CUE.test(text))

function* notes({blocks}: Draft) {
  for (const {units, role, kind, prose} of blocks) {
    if (role === 'reference' || kind === 'alt' || !mayHoldNote(prose.text)) continue
    for (const unit of units) {
      for (const [message, pattern] of NOTES) {
        const match = pattern.exec(unit.text)
        // Inside the brackets of a link that did not parse it is an address, which a site builder fills.
        if (!match || (message === 'template' && /\]\([^)\s]{0,80}$/.test(unit.text.slice(0, match.index)))) continue
        const range = unitRange(unit, match.index, match.index + match[0].length)
        yield {message, range, data: {quote: quote(match[0])}}
        break
      }
    }
  }
}

const LONGEST_TEASER = 80

/**
 * What heads a list of other pages. It is no furniture to the draft, where it opens a section, and stands in no article
 * that was written for its own page.
 */
const TEASERS =
  /^\W*(?:(?:related|recommended|popular|trending|latest|most[- ]read|recent) (?:articles?|posts?|stories|reading|topics?|content|news|videos?|now)|trending(?: now)?|you (?:may|might) also (?:like|enjoy)|recommended for you|read (?:next|also)|more from [\w ]{2,40})\W*$/i

/** The first run of site furniture: one is told for the whole page, since they come in heaps. */
function firstFurniture({blocks}: Draft) {
  for (const {units, prose, role, kind, range} of blocks) {
    if (role === 'reference' || kind === 'alt' || kind === 'cell' || units.length === 0) continue
    if (!isSiteLine(prose.text) && (prose.text.length > LONGEST_TEASER || !TEASERS.test(prose.text))) continue
    return {message: 'furniture' as const, range, data: {quote: quote(prose.text)}, severity: 'info' as const}
  }
  return undefined
}
