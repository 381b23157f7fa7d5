import {lintPaths} from '@claimlint/project'
import {formatReport} from '@claimlint/reporters'
import {corpusTable} from './evaluation/corpus-table.ts'
import {between, type GeneratedFile} from './generate-rules.ts'

/** Lines of the picture before and after the cut. */
const HEAD = 34
const TAIL = 18

/** The README with its picture of a run and its table of figures; `text` is the README as the other parts left it. */
export async function readmeFile(root: string, text: string): Promise<GeneratedFile> {
  const {report} = await lintPaths({
    paths: ['content/drafts'],
    cwd: root,
    today: '2026-12-01',
    version: '',
  })
  const lines = formatReport('pretty', report, {colour: false, width: 100, quiet: false, verbose: false})
    .trimEnd()
    .split('\n')
  const cut = lines.length > HEAD + TAIL ? [...lines.slice(0, HEAD), '', '  …', '', ...lines.slice(-TAIL)] : lines
  const picture = `\`\`\`text\n$ npx claimlint check content/drafts\n\n${cut.join('\n').replace(/\n{3,}/g, '\n\n')}\n\`\`\``
  return {
    path: 'README.md',
    text: between(between(text, 'picture', picture), 'eval', corpusTable(`${root}/test/corpus`)),
  }
}
