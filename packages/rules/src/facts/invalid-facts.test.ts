import {applyEdits, type DataFile, readFacts, type SourceText} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './invalid-facts.ts'

const HEAD = 'schema: 1\nid: wrist-bath\nkind: procedure\ntitle: Wrist bath\nfictional: true\n'
const data = (source: SourceText): DataFile => {
  const facts = readFacts(source)
  return {source, kind: 'facts', faults: facts.faults, facts}
}

testRule(rule, {
  valid: [
    {text: `${HEAD}quantities:\n  - {id: relief, value: {low: 3, high: 5, unit: d}}\n`, data},
    {
      name: 'faults of other files are told elsewhere',
      text: 'x',
      data: source => ({source, kind: 'waivers', faults: [{range: {start: 0, end: 1}, code: 'x', message: 'No.'}]}),
    },
    '---\ntitle: Wrist baths\nlayout: post\nreviewed: 2026-02-28\n---\n\nSit down.\n',
  ],
  invalid: [
    {
      text: `${HEAD}quantities:\n  - {id: relief, value: {⟦low: 5, high: 3⟧, unit: d}}\n`,
      data,
      messages: ['fault'],
      severity: 'error',
    },
    {text: `${HEAD}⟦quantites⟧:\n  - {id: relief, value: {low: 3, unit: d}}\n`, data},
    {text: '---\nreviewed: ⟦2026-02-31⟧\n---\n\nSit down.\n', severity: 'error'},
    {
      name: 'a key that only looks like one of ours',
      text: '---\n⟦publishd⟧: 2026-02-28\n---\n\nSit down.\n',
      severity: 'info',
    },
    {
      name: 'a value that another tool may know',
      text: '---\naudience: ⟦patients⟧\n---\n\nSit down.\n',
      severity: 'warning',
    },
    {
      name: 'a fenced block of facts',
      text: `- Facts:\n\n  \`\`\`yaml facts\n${HEAD.replace(/^/gm, '  ').trimEnd()}\n  quantities:\n    - {id: relief, value: {value: 6, unit: ⟦months⟧}}\n  \`\`\`\n`,
      severity: 'error',
    },
  ],
})

it('offers the nearest value in place of the wrong one', () => {
  const text = '\uFEFF---\r\naudience: "patients"\r\n---\r\n\r\nSit down 🛁.\r\n'
  const [suggestion] = lintText(text, [rule]).findings[0]!.suggestions
  expect(suggestion!.safety).toBe('review')
  expect(applyEdits(text, suggestion!.edits)).toBe(text.replace('patients', 'patient'))
})
