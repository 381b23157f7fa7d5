import {expect, it} from 'vitest'
import {frontPageSite} from './front-page-site.ts'

it.each([
  'https://www.a.example',
  'https://www.a.example/',
  'HTTP://WWW.A.EXAMPLE/#top',
  'https://www.a.example:8080/en-gb/',
  'https://www.a.example/index.html?utm_source=mail&utm_medium=x',
  '//www.a.example/de/home',
])('%s opens the front page of its site', url => expect(frontPageSite(url)).toBe('www.a.example'))

it.each([
  'https://www.a.example/baths',
  'https://www.a.example/?p=12',
  'https://www.a.example/en/baths',
  'https://localhost/',
  'mailto:desk@a.example',
  '#notes',
  'fact:bath/relief',
  '/',
])('%s does not', url => expect(frontPageSite(url)).toBeUndefined())

it('takes linear time', () => {
  const started = performance.now()
  expect(frontPageSite(`https://a.example/?${'utm_a='.repeat(50_000)}&x`)).toBeUndefined()
  expect(performance.now() - started).toBeLessThan(200)
})
