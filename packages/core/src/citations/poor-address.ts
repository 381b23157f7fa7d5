import {frontPageSite} from './front-page-site.ts'

/** What makes an address no place to read a claim at. */
export type PoorAddress = 'front-page' | 'private' | 'shop' | 'social'

/** The words for each, after “leads to”. */
export const POOR_ADDRESSES: Readonly<Record<PoorAddress, string>> = {
  'front-page': 'the front page of a site',
  private: 'an address that opens on one machine or network alone',
  shop: 'a shop',
  social: 'a post on social media',
}

const HOST = /^(?:https?:)?(?:\/\/)?(?:[^/?#\s@]*@)?(\[[^\]\s]*\]|[^/?#\s:]+)/i
// Loopback, RFC 1918 and RFC 6762 names, and names without a dot: they open on one machine or in one house alone.
const PRIVATE =
  /^(?:localhost|[^.]+|.*\.(?:localhost|local|internal|lan|intranet)|0\.0\.0\.0|127\..*|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|169\.254\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)$/i
const SHOP_HOST =
  /^(?:shop|store|buy|cart|checkout)\.|(?:^|\.)(?:amazon\.(?:com?\.)?[a-z]{2,3}|ebay\.(?:com?\.)?[a-z]{2,3}|etsy\.com|walmart\.com|aliexpress\.com|alibaba\.com)$/i
const SHOP_PATH =
  /\/(?:shop|store|cart|basket|checkout|buy|buy[-_]?now|order[-_]?now|add[-_]?to[-_]?(?:cart|basket|bag))(?:[/?#.]|$)/i
const SOCIAL =
  /(?:^|\.)(?:facebook\.com|fb\.com|fb\.watch|instagram\.com|twitter\.com|x\.com|tiktok\.com|youtube\.com|youtu\.be|reddit\.com|linkedin\.com|pinterest\.[a-z.]{2,6}|threads\.(?:net|com)|tumblr\.com|quora\.com|snapchat\.com|bsky\.app|t\.me|telegram\.me|wa\.me|whatsapp\.com|mastodon\.social|vk\.com)$/i

/** Why nobody can read a medical statement at an address; `undefined` for a page that may hold one. */
export function poorAddress(url: string): PoorAddress | undefined {
  const trimmed = url.trim()
  if (/^file:/i.test(trimmed)) return 'private'
  const host = HOST.exec(trimmed)?.[1]?.toLowerCase().replace(/\.$/, '')
  if (!host) return undefined
  if (host.startsWith('[') || PRIVATE.test(host)) return 'private'
  if (SOCIAL.test(host)) return 'social'
  if (SHOP_HOST.test(host) || SHOP_PATH.test(trimmed.slice(trimmed.indexOf(host) + host.length))) return 'shop'
  return frontPageSite(/^(?:https?:)?\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`) ? 'front-page' : undefined
}
