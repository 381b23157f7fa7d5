import type {Reference} from './reference.ts'

// bioRxiv and medRxiv share their prefix with a press, whose suffixes begin with letters.
const SERVERS =
  /^10\.(?:1101\/(?:\d{4}\.\d\d\.\d\d\.)?\d{6,}|64898\/|2139\/ssrn\.|21203\/rs\.|20944\/preprints|31219\/osf\.io|31234\/osf\.io|31222\/osf\.io|48550\/arxiv\.|26434\/chemrxiv|22541\/au\.|36227\/techrxiv|1590\/scielopreprints|55458\/neurolibre)/i
const ADDRESS =
  /^https?:\/\/(?:www\.)?(?:arxiv\.org\/|(?:bio|med|chem)rxiv\.org\/|papers\.ssrn\.com\/|(?:www\.)?preprints\.org\/|osf\.io\/preprints)/i

/** Whether a source is a manuscript that no journal has reviewed yet, by its kind, its DOI or its address. */
export const isPreprint = ({doi, url, genre}: Pick<Reference, 'doi' | 'url' | 'genre'>): boolean =>
  /^preprint$/i.test(genre ?? '') || SERVERS.test(doi ?? '') || (doi === undefined && ADDRESS.test(url ?? ''))
