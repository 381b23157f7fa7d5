export const PAGE_STATUSES = ['draft', 'in-review', 'approved'] as const

/** How far a page is on its way to publication, as its front matter says. */
export type PageStatus = (typeof PAGE_STATUSES)[number]
