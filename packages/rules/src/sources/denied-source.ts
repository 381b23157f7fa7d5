import {defineRule, type OptionValues, type Reference} from '@claimlint/core'
import {citedSources, entryPlace, keyRange} from '../shared/cited-sources.ts'
import {quote} from '../shared/quote.ts'

const OPTIONS = {
  allow: {
    type: 'strings',
    default: [],
    description:
      'Sources that may be cited whatever the other lists say: a domain, `type:` and a type of CSL, or `kind:` and a design.',
  },
  warn: {type: 'strings', default: [], description: 'Sources that are told as a warning, written in the same way.'},
  deny: {type: 'strings', default: [], description: 'Sources that may not be cited, written in the same way.'},
  others: {
    type: 'string',
    enum: ['allow', 'warn', 'deny'],
    default: 'allow',
    description: 'What holds for a source that no list names.',
  },
} as const

export default defineRule({
  id: 'denied-source',
  summary: 'A source is cited that the project’s lists do not allow',
  severity: 'error',
  presets: ['recommended', 'strict'],
  options: OPTIONS,
  messages: {
    denied: ({key, entry}: {key: string; entry: string}) =>
      `“${key}” may not be cited here: the project denies ${entry}. Cite another source.`,
    discouraged: ({key, entry}: {key: string; entry: string}) =>
      `“${key}” is not a good source here: the project warns of ${entry}. Cite a better one where there is one.`,
    unlisted: ({key}: {key: string}) =>
      `“${key}” is on none of the project’s lists of sources, and others are not allowed. Cite a source that is, or have it listed.`,
  },
  *check(page, options) {
    if (isIdle(options)) return
    for (const {item, reference} of citedSources(page)) {
      const problem = judge(reference, options, item.key)
      if (problem) yield {...problem, range: item.range, related: [entryPlace(reference)]}
    }
  },
  *checkData({references = []}, _library, options) {
    if (isIdle(options)) return
    for (const reference of references) {
      const problem = judge(reference, options, reference.id)
      if (problem) yield {...problem, range: keyRange(reference)}
    }
  },
})

type Options = OptionValues<typeof OPTIONS>

const isIdle = ({warn, deny, others}: Options): boolean => warn.length === 0 && deny.length === 0 && others === 'allow'

function judge(reference: Reference, {allow, warn, deny, others}: Options, written: string) {
  const named = (list: readonly string[]): string | undefined => list.find(entry => isMeant(reference, entry))
  const key = quote(written)
  if (named(allow) !== undefined) return undefined
  const denied = named(deny)
  if (denied !== undefined) return {message: 'denied' as const, data: {key, entry: denied}}
  const warned = named(warn)
  if (warned !== undefined)
    return {message: 'discouraged' as const, data: {key, entry: warned}, severity: 'warning' as const}
  if (others === 'allow') return undefined
  return {message: 'unlisted' as const, data: {key}, ...(others === 'warn' ? {severity: 'warning' as const} : {})}
}

function isMeant({type, kind, url}: Reference, entry: string): boolean {
  const wanted = entry.trim().toLowerCase()
  if (wanted.startsWith('type:')) return type?.toLowerCase() === wanted.slice(5).trim()
  if (wanted.startsWith('kind:')) return kind?.toLowerCase() === wanted.slice(5).trim()
  const host = url === undefined ? undefined : hostOf(url)
  const domain = hostOf(wanted) ?? wanted
  // “shop.example” means its sub-domains too, and not “bookshop.example”.
  return host !== undefined && (host === domain || host.endsWith(`.${domain}`))
}

const hostOf = (url: string): string | undefined =>
  /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/^www\.|\.$/g, '')
