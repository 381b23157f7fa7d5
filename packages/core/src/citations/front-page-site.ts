/** The site whose front page an address opens, `undefined` for every other address. A campaign or a language is no page. */
export function frontPageSite(url: string): string | undefined {
  const match = /^(?:https?:)?\/\/(?:[^/?#\s@]*@)?([^/?#\s:]+)(?::\d+)?([^?#\s]*)(?:\?([^#\s]*))?/i.exec(url.trim())
  if (!match?.[1]?.includes('.')) return undefined
  const [, host, path = '', query = ''] = match
  const isRoot = /^\/*(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.[a-z]{2,5})?\/?)?$/i.test(path)
  return isRoot && query.split('&').every(isNoPage) ? host.toLowerCase() : undefined
}

const isNoPage = (parameter: string): boolean => parameter === '' || /^(?:utm_\w+|lang|ref)=/i.test(parameter)
