import {expect, it} from 'vitest'
import {findMissingParts} from './find-missing-parts.ts'

const at = {id: 'a', path: 'r.yaml', range: {start: 0, end: 1}, title: 'T', year: 2020}

it.each([
  ['article-journal', {}, ['journal']],
  ['article-journal', {publisher: 'P'}, ['journal']],
  ['article-journal', {containerTitle: 'J'}, []],
  ['chapter', {publisher: 'P'}, ['book or meeting that it stands in']],
  ['webpage', {publisher: 'P'}, ['address']],
  ['webpage', {url: 'https://a.example'}, []],
  ['report', {}, ['publisher']],
  ['report', {author: [{literal: 'Office of Thumbs'}]}, []],
  ['article-journal', {doi: '10.5555/a'}, []],
  ['figure', {}, ['journal, publisher or address']],
  // Of a printed line the type is a guess.
  ['report', {raw: 'T. 2020.'}, ['journal, publisher or address']],
])('a %s with %o lacks %o', (type, fields, missing) => {
  expect(findMissingParts({...at, type, ...fields})).toEqual(missing)
})

it.each([
  [{url: 'https://www.a.example/'}, ['page of www.a.example beyond its front page']],
  [{url: 'https://www.a.example/en/', year: 2020}, ['page of www.a.example beyond its front page']],
  [{url: 'https://www.a.example/', title: 'The bath leaflet'}, []],
  [{url: 'https://www.a.example/baths'}, []],
  [{url: 'https://www.a.example/', doi: '10.5555/a'}, []],
])('the front page of a site alone is no source: %o lacks %o', (fields, missing) => {
  const {title: _, year: __, ...bare} = at
  expect(findMissingParts({...bare, type: 'webpage', ...fields})).toEqual(missing)
})
