import {expect, it} from 'vitest'
import {isMadeUp} from './is-made-up.ts'
import {entryNamesSource} from './names-source.ts'
import {parseReference} from './parse-reference.ts'
import {sourceFault} from './source-fault.ts'

const at = {id: '1', path: 'page.md', range: {start: 0, end: 1}}
const entry = (text: string) => parseReference(text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'), text, at)

it.each([
  'Trust me.',
  'TODO',
  'Ibid.',
  'This page.',
  'x',
  'Google it.',
  'Personal communication.',
  'See reference 2',
  'Our own data.',
  'Common knowledge, 2020',
  'Trust me. Really.',
])('“%s” names no source', text => expect(entryNamesSource(entry(text))).toBe(false))

it.each([
  'Ito A. Baths. 2020.',
  'Ito A, Park B. Baths for sore wrists. Example Journal. 2020;3:14-20.',
  'Office for Thumbs. Warm packs, 2021.',
  'American Academy of Wrists',
  'NHS. Wrist pain.',
  'Baths for sore wrists. Example Journal of Thumbs.',
  '(2007) Warm packs. Office for Thumbs',
  'https://wrists.example/baths',
  'Annual audit of the ward, 2023',
  'Medicines label, wristolol 70 mg',
])('“%s” names one', text => expect(entryNamesSource(entry(text))).toBe(true))

it.each([
  ['Wrist Clinic. Home page. https://www.wrists.example', 'front-page'],
  ['[Our home page](https://www.wrists.example/)', 'front-page'],
  ['[Our shop](https://shop.wrists.example/)', 'shop'],
  ['https://shop.wrists.example/buy-now', 'shop'],
  ['http://localhost/paper', 'private'],
  ['Post of 3 May. https://www.facebook.com/wrists/posts/1', 'social'],
  ['Ito A. Baths. Fictional Journal. 2020;3:1.', 'fictional'],
  ['Ito A. Baths. J Wrist. 2020;3:1. (made-up source)', 'fictional'],
  ['Ito A. Baths. J Wrist. 2020;3:1. doi:10.5555/12345', 'fictional'],
  ['Ito A. Baths. 2020.', 'incomplete'],
])('“%s” is held back: %s', (text, code) => expect(sourceFault(entry(text), false)?.code).toBe(code))

it.each([
  'Ito A. Baths for sore wrists. J Wrist. 2020;3:1-9. https://www.wrists.example/',
  'Office for Thumbs. Warm packs. Example Press, 2019. https://shop.wrists.example/',
  'Office for Thumbs. Warm packs. https://www.wrists.example/packs',
  'Ito A. Fictional characters with wrist pain. J Wrist. 2020;3:1-9.',
  'Ito A. Imaginary companions in childhood. J Wrist. 2020;3:1-9.',
])('“%s” can be found', text => expect(sourceFault(entry(text), false)).toBeUndefined())

it('a made-up source may stand on a made-up page, and no mark overrules the bibliography', () => {
  const source = entry('Ito A. Baths. J Wrist. 2020;3:1. doi:10.5555/12345')
  expect(sourceFault(source, true)).toBeUndefined()
  expect(isMadeUp({...source, fictional: false})).toBe(false)
})
