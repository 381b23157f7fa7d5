import type {Draft} from './draft.ts'
import {PAGE_STATUSES, type PageStatus} from './page-status.ts'

type Fields = Readonly<Record<string, unknown>>

/** The fields of a map; none of anything else, such as a list or broken YAML. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

/** The fields of a page's front matter as written; none where it has none, or where it is no map. */
export const metaOf = ({frontMatter}: Pick<Draft, 'frontMatter'>): Fields => fieldsOf(frontMatter?.value)

/** By what approvals and evidence files know a page: its `id`, else its path. */
export function pageKey(draft: Draft): string {
  const {id} = metaOf(draft)
  return typeof id === 'string' && id !== '' ? id : draft.source.path
}

/** How far a page says that it is; a page that says nothing is a draft. */
export function statusOf(draft: Draft): PageStatus {
  const {status} = metaOf(draft)
  return PAGE_STATUSES.find(known => known === status) ?? 'draft'
}

/** The title of the front matter, `undefined` where it gives none. YAML reads a title such as “2020” as a number. */
export function metaTitle(draft: Draft): string | undefined {
  const {title} = metaOf(draft)
  const words = typeof title === 'number' ? String(title) : typeof title === 'string' ? title.trim() : ''
  return words === '' ? undefined : words
}
