/** How far a page is on its way to publication, as its front matter says. */
export type PageStatus = 'draft' | 'in-review' | 'approved'
