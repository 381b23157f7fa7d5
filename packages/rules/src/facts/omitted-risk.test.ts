import {applyEdits, buildLibrary, readFacts, sourceText} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './omitted-risk.ts'

const facts = (more: string): ReturnType<typeof readFacts> =>
  readFacts(
    sourceText(
      'facts.yaml',
      `schema: 1
id: bath
kind: procedure
title: Wrist bath
${more}outcomes:
  - {id: calm, value: {events: 26, total: 50}}
risks:
  - {id: burn, name: burn, synonyms: [scald], seriousness: serious, mustState: true, wording: "Some people were burnt."}
  - {id: nerve, name: lasting nerve injury, seriousness: serious}
  - {id: blush, name: blush, seriousness: minor}
  - {id: quiet, name: ringing in the ears, seriousness: serious, mustState: false}
contraindications:
  - {id: thinners, name: blood thinners, mustState: true}
`,
    ),
  )
const {library} = buildLibrary([facts('')], [])
const {library: fictional} = buildLibrary([facts('fictional: true\n')], [])

const front = '---\nstatus: in-review\nprocedures: [bath]\n---\n\n'
const ALL = 'Tell us if you take a blood thinner.\n\n## Risks\n\nThe water may scald you. Lasting nerve damage is rare.'

testRule(rule, {
  valid: [
    {text: `${front}${ALL}`, library},
    {text: 'Nothing is bound here.', library, name: 'a page about something else'},
    {text: `${front}Nothing.`, library: fictional, name: 'made-up facts on a real page'},
    {
      text: `${front}Tell us about [pills](fact:bath/thinners), for [it](fact:bath/burn) and [that](fact:bath/nerve).`,
      library,
      name: 'bound words',
    },
  ],
  invalid: [
    {
      text: `${front}⟦# Bath⟧\n\nTake no blood thinners. The water may cause a nerve injury that lasts.`,
      library,
      messages: ['omitted'],
      severity: 'error',
    },
    {
      text: `${front}⟦# Bath⟧\n\nNo blood thinners. A burn may happen. The nerves tingle.`,
      library,
      severity: 'warning',
      name: 'a risk that need not be told',
    },
    {
      text: `${front}Tell us if you take a blood thinner.\n\n⟦## Risks⟧\n\nLasting nerve injury is rare.`,
      library,
      name: 'at the part about risks',
    },
    {
      text: `${front}⟦# Bath⟧\n\nTake no blood thinners. There is no risk of a burn. It may cause lasting nerve injury.`,
      library,
      name: 'a denial tells nothing',
    },
    {
      text: `⟦# Bath⟧\n\n[Half of them](fact:bath/calm) felt calm. Take no blood thinners. It may cause lasting nerve injury.`,
      library,
      severity: 'warning',
      name: 'a draft that is bound to the facts',
    },
  ],
})

it('offers the fact’s own wording, bound to it', () => {
  const text = `${front}${ALL.replace('The water may scald you. ', '')}\n\n## More\n\nBye.\n`
  const [finding] = lintText(text, [rule], {library}).findings
  const [suggestion] = finding!.suggestions
  expect(suggestion).toMatchObject({title: 'Tell “Some people were burnt”, as the fact words it', safety: 'review'})
  const mended = applyEdits(text, suggestion!.edits)
  expect(mended).toContain('is rare.\n\n[Some people were burnt](fact:bath/burn).\n\n## More')
  expect(lintText(mended, [rule], {library}).findings).toEqual([])
})
