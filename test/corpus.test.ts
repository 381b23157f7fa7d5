import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

/** Words in a row that two documents may not share. */
const RUN = 12

const namesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.labels.tsv'))
    .map(name => name.slice(0, -'.labels.tsv'.length))

describe.each(['corpus', 'training'])('the labelled text in test/%s', part => {
  const folder = fileURLToPath(new URL(`./${part}`, import.meta.url))
  const names = namesOf(folder)
  const textOf = (name: string): string => readFileSync(`${folder}/${name}.md`, 'utf8')

  it('holds many registers', () => {
    expect(new Set(names.map(name => name.split('-')[0])).size).toBeGreaterThanOrEqual(12)
    expect(names.length).toBeGreaterThanOrEqual(60)
  })

  it('marks every document as fictional', () => {
    expect(names.filter(name => !/^---\n[\s\S]*?^fictional: true$[\s\S]*?^---$/m.test(textOf(name)))).toEqual([])
  })

  it('labels words that stand in the document', () => {
    const astray = names.flatMap(name => {
      const text = textOf(name)
      const [head, ...rows] = readFileSync(`${folder}/${name}.labels.tsv`, 'utf8').trimEnd().split('\n')
      expect(head).toMatch(/^kind\tmark\tcited\ttext/)
      return rows.filter(row => {
        const [kind, mark, cited, words] = row.split('\t')
        return (
          !/^(?:duration|percentage|risk|promotional)$/.test(kind!) ||
          !/^[!?]$/.test(mark!) ||
          !/^(?:yes|no)$/.test(cited!) ||
          !text.includes(words!)
        )
      })
    })
    expect(astray).toEqual([])
  })

  it('holds no two sentences of one mould', () => {
    const seen = new Map<string, string>()
    const twins: string[] = []
    for (const name of names) {
      const words =
        textOf(name)
          .toLowerCase()
          .replace(/^---[\s\S]*?\n---/, '')
          .match(/[a-z0-9']+/g) ?? []
      for (let at = 0; at + RUN <= words.length; at++) {
        const run = words.slice(at, at + RUN).join(' ')
        const other = seen.get(run)
        if (other !== undefined && other !== name) twins.push(`${other} and ${name}: ${run}`)
        seen.set(run, name)
      }
    }
    expect(twins).toEqual([])
  })
})
