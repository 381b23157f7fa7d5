import {describe, expect, it} from 'vitest'
import {roleOfHeading, SectionReader} from './read-sections.ts'

describe('roleOfHeading', () => {
  it.each([
    ['References', 'references'],
    ['Sources and further reading', 'references'],
    ['Article sources', 'references'],
    ['18 References', 'references'],
    ['Notes', 'references'],
    ['Further reading', 'further-reading'],
    ['More information', 'further-reading'],
    ['Related articles', 'related'],
    ['You may also like', 'related'],
    ['Advertisement', 'advert'],
    ['Frequently Asked Questions', 'faq'],
    ['Risks and side effects', 'risk'],
    ['Who should not have it?', 'risk'],
    ['What can go wrong?', 'risk'],
    ['After your operation', 'aftercare'],
    ['Recovery', 'aftercare'],
    ['How well does it work?', 'benefit'],
    ['Benefits', 'benefit'],
    ['Ingredients', 'shop'],
    ['Why Am I Here', 'plain'],
    ['What is the source of the pain?', 'plain'],
    ['A note on needles', 'plain'],
  ] as const)('%s: %s', (title, role) => {
    expect(roleOfHeading(title)).toBe(role)
  })
})

describe('SectionReader', () => {
  it('hands a role down until a heading of the same depth', () => {
    const reader = new SectionReader()
    expect(reader.open('Risks', 2).role).toBe('risk')
    expect(reader.open('In children', 3).role).toBe('risk')
    expect(reader.open('The day itself', 2).role).toBe('plain')
    expect(reader.current.parent).toBeUndefined()
  })
})
