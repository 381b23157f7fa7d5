import {defineRule} from '@claimlint/core'

const NAMES: Readonly<Record<string, string>> = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  nl: 'Dutch',
  pt: 'Portuguese',
  sv: 'Swedish',
  da: 'Danish',
  pl: 'Polish',
}

export default defineRule({
  id: 'unsupported-language',
  summary: 'A page is not in English, so its claims were not looked for',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  messages: {
    page: ({language}: {language: string}) =>
      `This page seems to be in ${language}; only English is judged, so no claim on it was looked for. If it is English, write \`language: en\` in the front matter.`,
  },
  *check({draft: {language, units}}) {
    const code = language.toLowerCase().split('-')[0] ?? ''
    const first = units[0]
    if (code === 'en' || code === '' || !first) return
    yield {message: 'page', range: first.range, data: {language: NAMES[code] ?? `“${language}”`}}
  },
})
