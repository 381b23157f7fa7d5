import {readReferences, sourceText} from '@claimlint/core'
import {describe, expect, it} from 'vitest'
import {appendEntry} from './append-entry.ts'

const ITEM = {
  id: 'new2020',
  type: 'article-journal',
  title: 'Warm: “packs”\u0301 & more',
  author: [{family: 'Ito', given: 'A.'}],
  issued: {'date-parts': [[2020, 3]]},
  volume: '03',
}
const never = () => undefined
const append = (text: string, path = 'references.yaml') => appendEntry(path, text, ITEM, never)

const FILES: Readonly<Record<string, readonly [string, string]>> = {
  'an empty file': ['', 'r.yaml'],
  'an empty JSON file': [' \n', 'r.json'],
  'a list': ['- {id: a, title: A}\n- id: b\n  title: B\n', 'r.yaml'],
  'a map': [
    '# ours\nschema: 1\nreferences:\n  - id: a\n    title: A # remark\n\n  - id: b\n    title: B\n# the end\n',
    'r.yaml',
  ],
  'a list at the margin of its key': ['references:\n- id: a\n  title: A', 'r.yaml'],
  'a list before another key': ['references:\n  - id: a\n    title: A\n    note: |\n      x\n\nschema: 1\n', 'r.yaml'],
  'a file of Windows': ['\uFEFFreferences:\r\n  - id: a\r\n    title: A\r\n', 'r.yaml'],
  'a flow list': ['references: [{id: a, title: A}]\n', 'r.yaml'],
  'an empty flow list': ['schema: 1\nreferences: []\n', 'r.yaml'],
  JSON: ['[\n  {\n    "id": "a",\n    "title": "A"\n  }\n]\n', 'r.json'],
  'JSON in a map': ['{"references": [{"id": "a", "title": "A"}]}', 'r.json'],
  'JSON without an entry': ['[]', 'r.json'],
}

describe('an entry goes to the end of', () => {
  it.each(Object.entries(FILES))('%s', (_, [text, path]) => {
    const longer = append(text, path)!
    const before = readReferences(sourceText(path, text))
    const after = readReferences(sourceText(path, longer))
    expect(after.references.map(({id}) => id)).toEqual([...before.references.map(({id}) => id), 'new2020'])
    expect(after.references.at(-1)).toMatchObject({title: ITEM.title, volume: '03', year: 2020})
    expect(after.faults.filter(({code}) => code !== 'missing-key')).toEqual([])
    // What was there stays as it was written, but for the comma and line end before the new entry.
    for (const line of text.split(/\r?\n/)) expect(longer).toContain(line.replace(/[\]}\s]*$/, ''))
    expect(longer.includes('\r\n')).toBe(text.includes('\r\n'))
    if (text.includes('\r\n')) expect(longer.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('nothing where no list is', () => {
    expect(append('references: none\n')).toBeUndefined()
    expect(append('a: [\n')).toBeUndefined()
    expect(append('PMID- 1\n', 'r.nbib')).toBeUndefined()
  })

  it('a file of another format, in its own words', () => {
    const write = (ending: string) => (ending === '.bib' ? '@book{new2020,\n}\n' : undefined)
    expect(appendEntry('r.bib', '@book{a,\n}', ITEM, write)).toBe('@book{a,\n}\n\n@book{new2020,\n}\n')
  })
})
