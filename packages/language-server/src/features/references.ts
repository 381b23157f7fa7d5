import type {Location, ReferenceParams} from 'vscode-languageserver'
import {findPlaces, nameAt} from '../names.ts'
import type {Session} from '../session.ts'

/** Every place in the workspace that names the reference or fact under the cursor. */
export function findReferences(
  session: Session,
  {textDocument, position, context}: ReferenceParams,
): Location[] | null {
  const file = session.file(textDocument.uri)
  const name = file && nameAt(file, file.document.lines.offset(position))
  if (!name) return null
  return findPlaces(session, name, file.project)
    .filter(({definition}) => context.includeDeclaration || !definition)
    .map(({project, path, range}) => session.location(project, path, range))
}
