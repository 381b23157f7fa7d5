import {describe, expect, it} from 'vitest'
import {kindOf, readOriginal, UnreadableOriginal} from './index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A PDF of some pages, each with lines of Helvetica; only what a reader needs. */
function pdfOf(pages: readonly (readonly string[])[], labels = ''): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${labels} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  for (const [at, lines] of pages.entries()) {
    const stream = `BT /F1 12 Tf 72 700 Td 14 TL ${lines.map(line => `(${line}) Tj T*`).join(' ')} ET`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  }
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  text += offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return bytes(text)
}

describe('a PDF', () => {
  it('gives its words page by page', async () => {
    const pages = await readOriginal(
      pdfOf([['Warm packs eased stiff-', 'ness in 26 of 50 people.'], ['They liked it.']]),
      'pdf',
    )
    expect(pages).toEqual([
      {label: '1', text: expect.stringMatching(/^Warm packs eased stiff-\n\s*ness in 26 of 50 people\.\s*$/)},
      {label: '2', text: expect.stringMatching(/^They liked it\.\s*$/)},
    ])
  })

  it('gives the numbers that are printed on its pages', async () => {
    const labels = '/PageLabels << /Nums [0 << /S /D /St 112 >>] >>'
    const pages = await readOriginal(pdfOf([['One.'], ['Two.']], labels), 'pdf')
    expect(pages.map(({label}) => label)).toEqual(['112', '113'])
  })

  it.each([
    ['without words', pdfOf([[], []]), 'pictures'],
    ['that is broken', bytes('%PDF-1.4\nnothing more'), 'no sound PDF'],
  ])('%s is refused with a reason', async (_, original, reason) => {
    await expect(readOriginal(original, 'pdf')).rejects.toThrow(reason)
    await expect(readOriginal(original, 'pdf')).rejects.toBeInstanceOf(UnreadableOriginal)
  })
})

describe('a web page', () => {
  it('gives the words that a visitor reads', async () => {
    const html = `<!doctype html><html><head><title>Packs</title><style>p{}</style></head><body>
<nav>Home <a href="/">Shop</a></nav><h1>Warm packs</h1>
<p>Packs eased <b>stiff</b>ness in 26&nbsp;of 50&#32;people<br>(52&thinsp;%).<script>let a = "<p>no</p>"</script></p>
<table><tr><th>Harm</th><th>Share</th></tr><tr><td>Burn</td><td>3 (6&nbsp;%)</td></tr></table></body></html>`
    const [page, ...more] = await readOriginal(bytes(html), 'html')
    expect(more).toEqual([])
    expect(page!.label).toBeUndefined()
    expect(page!.text.split('\n')).toEqual([
      'Warm packs',
      'Packs eased stiffness in 26 of 50 people',
      '(52 %).',
      'Harm Share',
      'Burn 3 (6 %)',
    ])
  })

  it('that is nested deeply takes no more than its length', async () => {
    const deep = `${'<div>'.repeat(20_000)}Words.${'</div>'.repeat(20_000)}`
    expect(await readOriginal(bytes(deep), 'html')).toEqual([{text: 'Words.'}])
  })
})

describe('plain text', () => {
  it('is parted into pages by form feeds', async () => {
    expect(await readOriginal(bytes('One.\r\nMore.\fTwo.\f'), 'text')).toEqual([
      {label: '1', text: 'One.\nMore.'},
      {label: '2', text: 'Two.'},
    ])
    expect(await readOriginal(bytes('One.'), 'text')).toEqual([{text: 'One.'}])
  })

  it('that is none is refused', async () => {
    await expect(readOriginal(new Uint8Array([0xff, 0xfe, 0xfd]), 'text')).rejects.toThrow('UTF-8')
    await expect(readOriginal(bytes(' \n'), 'text')).rejects.toThrow('no words')
  })
})

it('tells an original by its first bytes before its name', () => {
  expect(kindOf('a.txt', pdfOf([['One.']]))).toBe('pdf')
  expect(kindOf('a.txt', bytes('<!DOCTYPE html><p>One'))).toBe('html')
  expect(kindOf('a.HTM', bytes('One'))).toBe('html')
  expect(kindOf('a.md', bytes('One'))).toBe('text')
})
