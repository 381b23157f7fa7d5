import {describe, expect, it} from 'vitest'
import {readDraft} from '../../draft/read-draft.ts'
import {sourceText} from '../../text/source-text.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import {findClaims} from '../find-claims.ts'

const risks = (text: string): string[] =>
  findClaims(readDraft(sourceText('a.md', `# Risks of the injection\n\n${text}\n`)), builtInLexicon())
    .filter(({kind}) => kind === 'risk')
    .map(claim => claim.text)

describe('a unit that asserts nothing', () => {
  it.each([
    'We found no figure for how often such harm happens.',
    '- How often serious harm follows is not known.',
    '- How often rare and serious harm happens.',
    'Tell the team beforehand if you take blood thinners or have an infection.',
    'Ask your doctor about bleeding, infection and nerve damage.',
    'Let the nurse know if the injection made you dizzy before.',
  ])('is no claim: %s', text => expect(risks(text)).toEqual([]))

  it('leaves the sentences after a label to be judged', () => {
    expect(risks('**Lasting harm.** The injection can damage a nerve.')).toEqual(['The injection can damage a nerve.'])
  })

  it.each([
    'The injection can cause infection and bleeding.',
    'How often the injection causes infection is told by three studies: in 1 of 100 people.',
  ])('is not this: %s', text => expect(risks(text)).toEqual([text]))
})
