import {expect, it} from 'vitest'
import {readDraft} from '../draft/read-draft.ts'
import {tellFaults} from '../testing/tell-faults.ts'
import {sourceText} from '../text/source-text.ts'
import {readFactBlocks} from './read-fact-blocks.ts'

const FACTS = [
  'schema: 1',
  'id: bath',
  'kind: procedure',
  'title: T',
  'aftercare:',
  '  - {id: rest, instruction: rest, statuss: approved}',
]
const told = (text: string) =>
  readFactBlocks(readDraft(sourceText('page.md', text))).map(file => tellFaults(text, file.faults))

it.each([
  ['a plain fence', '', '\n', '```yaml facts'],
  ['a tilde fence', '', '\n', '~~~facts'],
  ['a quoted fence with CRLF', '> ', '\r\n', '```facts'],
  ['an indented fence', '  ', '\n', '```yml facts'],
])('gives places in the page: %s', (_, lead, ending, fence) => {
  const lines = ['Words.', '', ...[fence, ...FACTS, fence.slice(0, 3)].map(line => lead + line), '', 'More.']
  const text = `\uFEFF${lines.join(ending)}${ending}`
  expect(told(text)).toEqual([[`9:${lead.length + 35} unknown-key «statuss»`]])
})

it('reads a block in a list, and leaves other code alone', () => {
  const text = `- Words\n\n  \`\`\`facts\n${FACTS.map(line => `  ${line}`).join('\n')}\n  \`\`\`\n\n\`\`\`yaml\nfacts: [\n\`\`\`\n`
  expect(told(text)).toEqual([['9:37 unknown-key «statuss»']])
})
