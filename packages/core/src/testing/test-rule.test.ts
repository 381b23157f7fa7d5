import {defineRule} from '../lint/rule.ts'
import {testRule} from './test-rule.ts'

const loudWord = defineRule({
  id: 'loud-word',
  summary: 'A word is loud',
  severity: 'error',
  presets: ['recommended'],
  options: {
    allow: {type: 'strings', default: [], description: 'Words that may be loud.'},
  },
  messages: {
    loud: ({word}: {word: string}) => `“${word}” is loud. Say it softly.`,
    key: ({word}: {word: string}) => `The key “${word}” is loud. Write it in small letters.`,
  },
  *check({draft}, {allow}) {
    for (const {block, text, span} of draft.units) {
      for (const {0: word, index} of text.matchAll(/\b[A-Z]{3,}\b/g)) {
        if (allow.includes(word)) continue
        const range = {
          start: block.prose.sourceStart(span.start + index),
          end: block.prose.sourceEnd(span.start + index + word.length),
        }
        yield {message: 'loud', range, data: {word}, ...(text.includes('maybe') ? {confidence: 'weak' as const} : {})}
      }
    }
  },
  *checkData({source}) {
    for (const {0: word, index} of source.text.matchAll(/^[A-Z]+/gm)) {
      yield {message: 'key', range: {start: index, end: index + word.length}, data: {word}}
    }
  },
})

testRule(loudWord, {
  valid: [
    'A soft word.',
    {text: 'An MRI scan.', options: {allow: ['MRI']}, name: 'a word that the options allow'},
    {text: 'A LOUD <!-- claimlint-allow loud-word -- a name --> word.', name: 'a waived finding'},
    {text: 'id: x', data: source => ({source, kind: 'facts', faults: []})},
  ],
  invalid: [
    'A ⟦LOUD⟧ word.',
    '🦴 An &amp; **⟦LOUD⟧** and a ⟦VERY⟧ word.',
    {text: '---\nid: x\n---\n\nIt is maybe ⟦LOUD⟧.', severity: 'warning', messages: ['loud']},
    {text: 'id: x\n⟦ID⟧: y', messages: ['key'], data: source => ({source, kind: 'facts', faults: []})},
  ],
})
