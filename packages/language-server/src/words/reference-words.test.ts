import {expect, it} from 'vitest'
import {referenceCard} from './reference-words.ts'

it('shows a reference as Markdown in which only our own marks are marks', () => {
  const card = referenceCard({
    id: 'moon',
    path: 'references.yaml',
    range: {start: 0, end: 1},
    author: [{literal: 'Moon *Office*'}],
    title: 'Dust [and] itching.',
    year: 2021,
    doi: '10.5555/moon(21)1',
    fictional: true,
  })
  expect(card).toBe(
    '**Made up** (`fictional: true`). Moon \\*Office\\*. *Dust \\[and\\] itching*. 2021. [doi:10.5555/moon(21)1](https://doi.org/10.5555/moon%2821%291)',
  )
})
