import {describe, expect, it} from 'vitest'
import {readDraft} from '../draft/read-draft.ts'
import {sourceText} from '../text/source-text.ts'
import {builtInLexicon} from './built-in-lexicon.ts'
import {findClaims} from './find-claims.ts'

const claimsOf = (text: string) => findClaims(readDraft(sourceText('page.md', text)), builtInLexicon())

describe('the claims of a page', () => {
  it('tell a list of harms once, on the line that announces it', () => {
    const claims = claimsOf(
      '# Wrist injection\n\n## Side effects\n\nSide effects of the injection include:\n\n- bleeding\n- medication-related side effects\n- nerve damage\n',
    )
    expect(claims.filter(({kind}) => kind === 'risk').map(({text}) => text)).toEqual([
      'Side effects of the injection include:',
    ])
  })

  it('tell an item that says something of its own', () => {
    const claims = claimsOf(
      '# Wrist injection\n\n## Side effects\n\nSide effects of the injection include:\n\n- bleeding\n- nerve damage, which can leave the hand weak for good\n',
    )
    expect(claims.filter(({kind}) => kind === 'risk').map(({text}) => text)).toHaveLength(2)
  })

  it('give equal words on one page ids of their own, and the same ones on every run', () => {
    const text = '# Bath\n\nRelief lasts 2 weeks.\n\nRelief lasts 2 weeks.\n'
    const ids = claimsOf(text).map(({id}) => id)
    expect(new Set(ids).size).toBe(2)
    expect(claimsOf(text).map(({id}) => id)).toEqual(ids)
  })

  it('are the same for words met before on another page', () => {
    const text = '# Bath\n\nOne in 200 people had a rash after the bath [@a].\n'
    const first = JSON.stringify(claimsOf(text).map(({kind, cues, confidence}) => [kind, cues, confidence]))
    claimsOf(`# Splint\n\n## Risks\n\n${text}`)
    expect(JSON.stringify(claimsOf(text).map(({kind, cues, confidence}) => [kind, cues, confidence]))).toBe(first)
  })
})
