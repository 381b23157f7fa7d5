import type {Location} from 'vscode-languageserver'
import {findPlaces, nameAt} from '../names.ts'
import type {AskedPlace, Session} from '../session.ts'
import {ruleLocation} from './rule-location.ts'

/**
 * Where the reference or fact under the cursor is written; a number of the page's own list leads to its entry, a rule that
 * is named in a waiver or the config to its page.
 */
export function findDefinition(session: Session, {textDocument, position}: AskedPlace): Location[] | null {
  const file = session.file(textDocument.uri)
  if (!file) return null
  const offset = file.document.lines.offset(position)
  const name = nameAt(file, offset)
  if (name?.kind === 'rule') return ruleLocation(session, name.name)
  if (name) {
    return findPlaces(session, name, file.project)
      .filter(({definition}) => definition)
      .map(({project, path, range}) => session.location(project, path, range))
  }
  if (file.kind !== 'draft') return null
  const own = session
    .page(textDocument.uri)
    ?.page.citations.find(
      ({item, marker, reference}) =>
        reference !== undefined &&
        ((item.range.start <= offset && offset <= item.range.end) ||
          (marker.range.start <= offset && offset <= marker.range.end)),
    )?.reference
  return own ? [session.location(file.project, file.project.pathOf(own.path), own.range)] : null
}
