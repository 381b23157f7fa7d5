import {expect, it} from 'vitest'
import {sourceText} from '../text/source-text.ts'
import {findHidden} from './find-hidden.ts'
import {readDraft} from './read-draft.ts'

const hidden = (text: string) => {
  const {tree, source} = readDraft(sourceText('page.md', text))
  return findHidden(tree, source).map(({start, end}) => text.slice(start, end))
}

it.each([
  ['\uFEFFSee <span style="display:none">[1]</span> here.', ['<span style="display:none">[1]</span>']],
  [
    "See <i style='color: red; visibility : hidden'>x <i>y</i> z</i> on.",
    ["<i style='color: red; visibility : hidden'>x <i>y</i> z</i>"],
  ],
  ['See <b hidden>x</b>, <b hidden="">y</b> and <b>z</b>.', ['<b hidden>x</b>', '<b hidden="">y</b>']],
  ['<div hidden>\n\nOne [1].\n\n</div>\n\nTwo.', ['<div hidden>\n\nOne [1].\n\n</div>']],
  ['<div><p style="display: none">One</p><p>Two</p></div>', ['<p style="display: none">One</p>']],
  ['See <span style="opacity:0">x</span>.', ['<span style="opacity:0">x</span>']],
  ['See <span hidden>x\n\nMore.', ['<span hidden>x']],
  ['<div hidden>\n\nOne.\n', ['<div hidden>\n\nOne.\n']],
])('%j hides %j', (text, wanted) => expect(hidden(text)).toEqual(wanted))

it.each([
  'A hidden <b>cost</b>.',
  'See <span class="hidden-print" title="hidden">[1]</span>.',
  'See <span style="opacity:0.8; display:inline">[1]</span>.',
  'See <input type="hidden"> [1].',
  'Write `<span hidden>` to hide it.',
  '```html\n<div hidden>\n```\n\nOne [1].',
])('%j hides nothing', text => expect(hidden(text)).toEqual([]))

it('reads a page of unclosed tags in one pass', () => {
  expect(hidden('<b hidden '.repeat(20_000))).toEqual([])
})
