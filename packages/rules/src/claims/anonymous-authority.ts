import {defineRule, MARKER_CHAR, type Page, type Unit} from '@claimlint/core'
import {findAnonymousAuthority} from '../shared/anonymous-authority.ts'
import {isQuoted} from '../shared/is-quoted.ts'
import {quote} from '../shared/quote.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'anonymous-authority',
  summary: 'Unnamed studies, experts or common knowledge are called as witnesses',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  messages: {
    unnamed: ({quote}: {quote: string}) =>
      `“${quote}” names no source. Say which study or body it is and cite it, or leave the phrase out and state only what you can cite.`,
  },
  *check(page) {
    const {draft} = page
    let linked: ReadonlySet<Unit> | undefined
    for (const unit of draft.units) {
      if (unit.skip || unit.question || unit.block.kind === 'alt' || unit.text.includes(MARKER_CHAR)) continue
      const found = findAnonymousAuthority(unit.text)
      if (!found) continue
      linked ??= linkedUnits(page)
      if (linked.has(unit)) continue
      // What a person says of research is that person's word, judged as a quotation.
      if (isQuoted(unit, found.start)) continue
      yield {
        message: 'unnamed',
        range: unitRange(unit, found.start, found.end),
        data: {quote: quote(unit.text.slice(found.start, found.end))},
      }
    }
  },
})

/** Units whose words link to a source of any kind, or are bound to a fact: the authority has a face there. */
function linkedUnits({draft}: Page): ReadonlySet<Unit> {
  const linked = new Set<Unit>()
  const places = [...draft.links, ...draft.bindings].sort((a, b) => a.range.start - b.range.start)
  let at = 0
  for (const unit of draft.units) {
    while (places[at] && places[at]!.range.end <= unit.range.start) at++
    if (places[at] && places[at]!.range.start < unit.range.end) linked.add(unit)
  }
  return linked
}
