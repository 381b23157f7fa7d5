import {readRulePage} from '@claimlint/project'
import type {Hover, MarkupContent} from 'vscode-languageserver'
import {claimsAt} from '../claims-at.ts'
import {nameAt} from '../names.ts'
import type {AskedFile, AskedPlace, Session} from '../session.ts'
import {escapeMarkdown} from '../words/escape-markdown.ts'
import {evidenceCard} from '../words/evidence-card.ts'
import {factCard, fileCard} from '../words/fact-card.ts'
import {referenceCard} from '../words/reference-words.ts'
import {hoverSchema} from '../yaml/hover-schema.ts'

/**
 * What stands behind the words under the cursor: a claim's evidence, a reference, a fact, the page of a rule, the
 * meaning of a key.
 */
export async function hover(session: Session, {textDocument, position}: AskedPlace): Promise<Hover | null> {
  const file = session.file(textDocument.uri)
  if (!file) return null
  const {lines} = file.document
  const offset = lines.offset(position)
  const named = nameAt(file, offset)
  if (named?.kind === 'rule') {
    const page = await readRulePage(named.name)
    return page === undefined ? null : {contents: markdown(pageForHover(page)), range: lines.range(named.range)}
  }
  if (named) {
    const words = nameCard(file, named.kind, named.name)
    if (words) return {contents: markdown(words), range: lines.range(named.range)}
  }
  if (file.kind === 'draft') {
    const page = file.project.page(file.path)
    const claims = page ? claimsAt(page, offset) : []
    if (page && claims.length > 0) {
      const [first] = claims
      const cards = claims.map(claim => evidenceCard(claim, page, file.project))
      return {contents: markdown(cards.join('\n\n---\n\n')), range: lines.range(first!.range)}
    }
  }
  const described = hoverSchema(file, offset)
  return described ? {contents: markdown(described.words), range: lines.range(described.range)} : null
}

function nameCard(
  {project, path, kind: fileKind}: AskedFile,
  kind: 'key' | 'fact' | 'file',
  name: string,
): string | undefined {
  const {library} = project.project
  // A block on the page itself may hold facts that no file has.
  const blocks = fileKind === 'draft' ? project.lint(path).uses.blocks : []
  if (kind === 'file') {
    const file = [...library.factsFiles, ...blocks].find(({id}) => id === name)
    return file && fileCard(file)
  }
  if (kind === 'fact') {
    const fact = library.facts.get(name) ?? blocks.flatMap(({facts}) => facts).find(({id}) => id === name)
    return fact ? factCard(fact, library) : `**${escapeMarkdown(name)}**\n\nNo facts file holds a fact of this name.`
  }
  const reference = library.references.get(name)
  return reference ? `**${escapeMarkdown(name)}**\n\n${referenceCard(reference)}` : undefined
}

/** The page of a rule without its examples: a hover is for reading at a glance, and `claimlint explain` prints all. */
function pageForHover(page: string): string {
  return page
    .split(/^(?=## )/m)
    .filter(part => !/^## (?:Examples|Options|References)/.test(part))
    .join('')
    .replace(/^# (.*)$/m, '**$1**')
    .replace(/^## (.*)$/gm, '**$1**')
    .replace(/^<!--.*?-->\n?/gm, '')
    .trim()
}

const markdown = (value: string): MarkupContent => ({kind: 'markdown', value})
