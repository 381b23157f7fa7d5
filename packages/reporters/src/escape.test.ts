import {describe, expect, it} from 'vitest'
import {
  csvCell,
  encodePath,
  escapeCommandProperty,
  escapeHtml,
  escapeJson,
  escapeMarkdown,
  escapeXml,
  plainLine,
  webAddress,
} from './escape.ts'

describe('escaping', () => {
  it('keeps each target’s syntax dead', () => {
    expect(escapeHtml(`<a href="x" onclick='y'>&\u202e`)).toBe(
      '&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;\uFFFD',
    )
    expect(escapeXml(']]>\n\u0000\ud800')).toBe(']]&gt;&#10;\uFFFD\uFFFD')
    expect(escapeCommandProperty('50%: a,b\r\nc')).toBe('50%25%3A a%2Cb%0D%0Ac')
    expect(escapeMarkdown('# *a* [x](y) <b> @all #1 :100:\n- z')).toBe(
      '&#8203;# \\*a\\* \\[x\\](y) &lt;b&gt; @&#8203;all #&#8203;1 :&#8203;100: - z',
    )
    expect(encodePath('a b/50%/ü#?.md')).toBe('a%20b/50%25/%C3%BC%23%3F.md')
    expect(escapeCommandProperty('a\u001b[2J')).toBe('a\uFFFD[2J')
    expect(csvCell('a\u001b\u0007\u009b')).toBe('a\uFFFD\uFFFD\uFFFD')
    const signs = JSON.stringify('a\u009b\u202e\u2066\u2028')
    expect(escapeJson(signs)).toBe('"a\\u009b\\u202e\\u2066\\u2028"')
    expect(JSON.parse(escapeJson(signs))).toBe(JSON.parse(signs))
    expect(plainLine('a\u001b[31m\n b')).toBe('a\uFFFD[31m b')
  })

  it.each(['=1', '+1', '-1', '@x', '\t=1', ' =1', '＝1'])('keeps a spreadsheet from running %j', text => {
    expect(csvCell(text)).toBe(`'${text}`)
  })

  it('quotes cells with commas, quotes and line ends', () => {
    expect(csvCell('a,"b"\n')).toBe('"a,""b""\n"')
    expect(csvCell('50%')).toBe('50%')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a b', 'java\nscript:x', '//x', 'https://x"y'])(
    'takes %j for no web address',
    url => {
      expect(webAddress(url)).toBeUndefined()
    },
  )

  it('lets web addresses through', () => {
    expect(webAddress('https://doi.org/10.1000/x(1)')).toBe('https://doi.org/10.1000/x(1)')
  })
})
