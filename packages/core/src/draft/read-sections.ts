import type {Block, Section, SectionRole} from './draft.ts'

/** A section while it is read: its heading's block is made later. */
export interface OpenSection extends Section {
  heading?: Block
}

const ROLES: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'references',
    /^(?:\W|\d)*(?:(?:key |selected |cited |list of |numbered |article |medical |our |scientific |the )*(?:references?|sources?|bibliography|citations?|works cited|literature(?: cited)?|cited literature|(?:end|foot)? ?notes|source list)(?: (?:list|used|cited|and (?:notes|sources|references|citations|further reading)|& (?:notes|sources|references))*)?)(?:\s?\(\d+\))?\W*$/i,
  ],
  [
    'further-reading',
    /\b(?:further (?:reading|information|resources|help)|see also|more information|additional (?:reading|resources|information)|(?:useful|external|helpful) (?:links|resources|websites?)|recommended reading|where to (?:find|get) (?:more|further)|find out more|learn more|resources)\b/i,
  ],
  [
    'related',
    /\b(?:related (?:articles?|posts?|stories|content|topics?|pages?|links?|reading|conditions|treatments|videos?)|trending|most (?:read|popular)|more from|you (?:may|might) also (?:like|enjoy|be interested)|recommended for you|read (?:next|more)|more (?:articles|stories|posts)|recent posts|latest (?:articles|posts|news|stories)|popular (?:articles|posts)|in this (?:article|section)|on this page|table of contents|^contents$|^categories$|^tags$|share this)\b/i,
  ],
  [
    'advert',
    /\b(?:advert(?:isement|orial)?s?|sponsored(?: content| by)?|promoted|paid (?:content|partnership|promotion)|partner content)\b/i,
  ],
  [
    'faq',
    /\b(?:faqs?|frequently asked|common(?:ly asked)? questions|your questions|questions (?:and|&) answers|questions answered|q ?& ?a)\b/i,
  ],
  [
    'risk',
    /\b(?:risks?|side[- ]effects?|adverse|complications?|safety|warnings?|precautions?|contra-?indications?|cautions?|dangers?|hazards?|harms?|downsides?|drawbacks?|after-effects?|interactions?|toxicity|overdose|who should(?:n['’]t| not)|what (?:can|could|might) go wrong|when not to|not suitable|problems after)\b/i,
  ],
  [
    'aftercare',
    /\b(?:after[- ]?care|recovery|recovering|after (?:the|your|a|an) (?:\w+ ){0,2}(?:procedure|operation|surgery|treatment|injection|test|appointment|block)|afterwards?|post-?(?:op|operative|procedure|treatment)|healing|at home|what happens after|going home|once you(?:['’]re| are) home|follow[- ]?up|wound care)\b/i,
  ],
  [
    'shop',
    /\b(?:shop|buy|price|prices|pricing|cost of|order(?:ing)? (?:now|online|yours)|add to (?:cart|basket)|checkout|ingredients|what['’]s inside|shipping|delivery|money-back|product details|nutrition(?:al)? facts|supplement facts|directions for use)\b/i,
  ],
  [
    'benefit',
    /\b(?:benefits?|advantages?|pros\b|effective(?:ness)?|efficacy|success rates?|^does it work|will it work|how well|results?|outcomes?|why (?:choose|patients like))\b/i,
  ],
]

/** Roles that a heading hands down to the headings below it. */
const INHERITED: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'references',
  'further-reading',
  'related',
  'advert',
  'faq',
  'risk',
  'aftercare',
  'shop',
])

/** What a heading's words say of the section below it. */
export function roleOfHeading(title: string): SectionRole {
  if (title.length > 160) return 'plain'
  return ROLES.find(([, words]) => words.test(title))?.[0] ?? 'plain'
}

/** The sections of a page, opened one after the other as its headings are read. */
export class SectionReader {
  readonly sections: OpenSection[] = [{title: '', depth: 0, role: 'plain', question: false}]

  get current(): OpenSection {
    return this.sections.at(-1)!
  }

  open(title: string, depth: number): OpenSection {
    let parent: OpenSection | undefined = this.current
    while (parent && parent.depth >= depth) parent = parent.parent
    const own = roleOfHeading(title)
    const role = own === 'plain' && parent && INHERITED.has(parent.role) ? parent.role : own
    const section: OpenSection = {
      title,
      depth,
      ...(parent && parent.depth > 0 ? {parent} : {}),
      // A question inside a list of references or links is a title, no answer follows.
      role: (role === 'risk' || role === 'benefit') && parent?.role === 'references' ? 'references' : role,
      question: /\?\W*$/.test(title),
    }
    this.sections.push(section)
    return section
  }
}
