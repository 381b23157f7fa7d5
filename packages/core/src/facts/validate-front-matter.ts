import type {Draft} from '../draft/draft.ts'
import {isCalendarDate} from './calendar-date.ts'
import {readData} from './data-file.ts'
import {child, type DataNode} from './data-node.ts'
import type {Fault} from './fact.ts'
import {keyMeant, readsOtherwise} from './find-surprises.ts'
import {schema, validate} from './validators/front-matter.generated.ts'

const KNOWN: readonly string[] = Object.keys(schema.properties ?? {})
const DATES = ['published', 'reviewed', 'reviewDue'] as const

/** Checks the front matter of a page; keys of other tools may stand there. Ranges are those of the page. */
export function validateFrontMatter(draft: Draft): Fault[] {
  const block = draft.frontMatter
  if (!block || block.yaml.trim() === '' || (isSound(block.value) && !mayRepeatKey(block.yaml))) return []
  const {root, faults} = readData(draft.source.path, block.yaml, {schema, validate}, offset => block.offset + offset)
  return root?.kind === 'map' ? faults.filter(fault => concernsUs(fault, root)) : [...faults]
}

/** Tells from the value alone that nothing can be wrong, so that a clean page's YAML is not read a second time. */
function isSound(value: unknown): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || !validate(value)) return false
  const map = value as Readonly<Record<string, unknown>>
  if (Object.keys(map).some(key => keyMeant(key, KNOWN, candidate => Object.hasOwn(map, candidate)) !== undefined))
    return false
  if (KNOWN.some(key => isDoubtful(map[key]))) return false
  const [published, reviewed, reviewDue] = DATES.map(key =>
    typeof map[key] === 'string' ? map[key].slice(0, 10) : undefined,
  )
  return (
    [published, reviewed, reviewDue].every(day => day === undefined || isCalendarDate(day)) &&
    (reviewDue === undefined || (reviewDue >= (reviewed ?? '') && reviewDue >= (published ?? '')))
  )
}

/**
 * Whether a key may stand twice in one map, told from the lines alone. The value has lost the repetition; in braces or
 * odd layouts the YAML itself has to be read.
 */
function mayRepeatKey(yaml: string): boolean {
  const open: {readonly indent: number; keys: Set<string>}[] = []
  for (const line of yaml.split('\n')) {
    if (line.includes('{')) return true
    const match = /^([ ]*)((?:-[ ]+)*)([^\s#:"'-][^:]*):(?:\s|$)/.exec(line)
    if (!match) continue
    const indent = match[1]!.length + match[2]!.length
    // A dash begins a new map, whose keys start afresh.
    while (open.length > 0 && (open.at(-1)!.indent > indent || (match[2] && open.at(-1)!.indent === indent))) open.pop()
    if (open.at(-1)?.indent !== indent) open.push({indent, keys: new Set()})
    const {keys} = open.at(-1)!
    const key = match[3]!.trim()
    if (keys.has(key)) return true
    keys.add(key)
  }
  return false
}

function isDoubtful(value: unknown): boolean {
  if (typeof value === 'string') return value === '' || readsOtherwise(value)
  return value !== null && typeof value === 'object' && Object.values(value).some(isDoubtful)
}

const BETWEEN_VALUES = new Set([
  'impossible-date',
  'reversed-range',
  'events-above-total',
  'value-outside-range',
  'wrong-bound',
])

/** What stands under another tool's key is that tool's business, unless the YAML itself is broken. */
function concernsUs({code, range}: Fault, root: DataNode): boolean {
  if (!BETWEEN_VALUES.has(code)) return true
  return KNOWN.some(key => {
    const own = child(root, key)?.range
    return own !== undefined && own.start <= range.start && range.end <= own.end
  })
}
