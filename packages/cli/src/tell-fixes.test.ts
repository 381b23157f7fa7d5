import {expect, it} from 'vitest'
import {tellFixes} from './tell-fixes.ts'

const none = {safe: 0, bulk: 0, single: 0}
const did = (fixes: number, files = Math.min(fixes, 1)) => ({fixes, files, refused: []})
const seen = {suggestions: false, shown: true, paths: ['a.md']}

it.each([
  ['nothing was offered', did(0), none, seen, 'No fix applied.'],
  ['nothing is left', did(3, 2), none, seen, '3 fixes applied in 2 files.'],
  [
    'suggestions are left',
    did(2),
    {safe: 0, bulk: 5, single: 0},
    seen,
    '2 fixes applied in 1 file; 5 suggestions left, each behind “fix:” under its finding: apply them with --fix-suggestions.',
  ],
  [
    'some are never applied in bulk',
    did(1),
    {safe: 0, bulk: 3, single: 2},
    seen,
    '1 fix applied in 1 file; 5 suggestions left, each behind “fix:” under its finding: apply 3 of them with --fix-suggestions; 2 change what the text states or binds, so decide one by one, by hand or in the editor.',
  ],
  [
    'only such a one is left',
    did(0),
    {safe: 0, bulk: 0, single: 1},
    {...seen, suggestions: true},
    'No fix applied; 1 suggestion left, behind “fix:” under its finding: it changes what the text states or binds, so decide one by one, by hand or in the editor.',
  ],
  [
    'they were not printed',
    did(0),
    {safe: 0, bulk: 1, single: 0},
    {...seen, shown: false, paths: ['my drafts', 'b.md']},
    "No fix applied; 1 suggestion left, see it with `claimlint check 'my drafts' b.md`: apply it with --fix-suggestions.",
  ],
  [
    'one stood in the way of another',
    did(1),
    {safe: 1, bulk: 1, single: 0},
    {...seen, suggestions: true},
    '1 fix applied in 1 file; 2 suggestions left, each behind “fix:” under its finding: apply 1 of them by running --fix again; apply 1 of them by running --fix-suggestions again.',
  ],
  [
    'a file was left alone',
    {...did(0), refused: [{path: 'a.md', message: 'it is not clean UTF-8 text'}]},
    {safe: 2, bulk: 0, single: 0},
    seen,
    'No fix applied; 2 suggestions left, each behind “fix:” under its finding: 2 are in files that were left alone.',
  ],
])('tells what --fix did and left: %s', (_, result, offered, run, told) => {
  expect(tellFixes(result, offered, run)).toBe(told)
})
