import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {builtInLexicon, extendLexicon} from './built-in-lexicon.ts'
import {compileLexicon, type LexiconFile} from './compile-lexicon.ts'
import {tryLexicon} from './try-lexicon.ts'

const folder = fileURLToPath(new URL('../../lexicons', import.meta.url))
const read = (name: string): LexiconFile => parse(readFileSync(`${folder}/${name}`, 'utf8')) as LexiconFile

describe.each(readdirSync(folder).filter(name => name.endsWith('.yaml')))('the lexicon %s', name => {
  const file = read(name)

  it('holds by its own sentences', () => {
    expect(tryLexicon(file, builtInLexicon()).filter(({holds}) => !holds)).toEqual([])
  })

  it('gives each class its words and its way to inflect', () => {
    for (const [key, {inflect, words}] of Object.entries(file.classes)) {
      expect(['noun', 'verb', 'fixed'], key).toContain(inflect)
      expect(words.length, key).toBeGreaterThan(0)
      // A comma inside a flow list splits an entry in two and leaves a bracket open.
      expect(
        words.filter(
          word =>
            String(word).length > 1 &&
            (String(word).match(/\(/g)?.length ?? 0) !== (String(word).match(/\)/g)?.length ?? 0),
        ),
        key,
      ).toEqual([])
    }
  })
})

describe('a lexicon of the user', () => {
  const file: LexiconFile = {
    classes: {drug: {inflect: 'noun', words: ['zemblaxin']}},
    finds: {risk: ['Zemblaxin can cause dizziness.']},
    allows: {risk: ['Zemblaxin is a white tablet.', 'Zemblaxin can cause dizziness, too.']},
  }

  it('is read on top of the built-in ones, and its sentences are run', () => {
    const trials = tryLexicon(file, extendLexicon(compileLexicon(file)))
    expect(trials.map(({holds}) => holds)).toEqual([true, true, false])
  })
})
