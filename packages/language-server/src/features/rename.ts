import {
  ErrorCodes,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import {findPlaces, type NamedLocation, type NamedPlace, partAt} from '../names.ts'
import type {AskedFile, AskedPlace, Session} from '../session.ts'

/** What would be renamed: a citation key whole, a facts file's id, of a fact the part after its file's id. */
export function prepareRename(session: Session, {textDocument, position}: AskedPlace): PrepareRenameResult | null {
  const found = askedName(session, textDocument.uri, position)
  if (!found) return null
  const {file, name} = found
  if (!findPlaces(session, name, file.project).some(({definition}) => definition)) return null
  return {range: file.document.lines.range(ownPart(name)), placeholder: shortName(name)}
}

/**
 * Renames a citation key, a fact or a facts file's id in every draft and data file of the workspace.
 *
 * @throws ResponseError in plain words when the new name cannot be one, or is taken
 */
export function rename(session: Session, {textDocument, position, newName}: RenameParams): WorkspaceEdit | null {
  const found = askedName(session, textDocument.uri, position)
  if (!found) return null
  const {file, name} = found
  const wanted = newName.trim()
  if (wanted === shortName(name)) return null
  const owner = name.kind === 'fact' ? `${name.name.slice(0, name.name.indexOf('/') + 1)}` : ''
  const bare = owner && wanted.startsWith(owner) ? wanted.slice(owner.length) : wanted
  const places = findPlaces(session, name, file.project)
  if (!places.some(({definition}) => definition))
    throw refusal(`“${name.name}” is written in no file of this workspace, so there is nothing to rename.`)
  refuseBadName(name, bare)
  if (findPlaces(session, {kind: name.kind, name: owner + bare}, file.project).some(({definition}) => definition))
    throw refusal(`“${bare}” is taken. Choose another name.`)
  const changes: Record<string, TextEdit[]> = {}
  for (const place of places) {
    const {path, project} = place
    const uri = session.uri(path)
    const edits = changes[uri] ?? []
    changes[uri] = edits
    edits.push(session.lines(path, project.source(path)).edit({range: ownPart(place), text: bare}))
  }
  return {changes}
}

function askedName(
  session: Session,
  uri: string,
  position: AskedPlace['position'],
): {file: AskedFile; name: NamedPlace} | undefined {
  const file = session.file(uri)
  const name = file && partAt(file, file.document.lines.offset(position))
  return file && name && name.kind !== 'rule' ? {file, name} : undefined
}

const shortName = ({kind, name}: NamedPlace): string => (kind === 'fact' ? name.slice(name.indexOf('/') + 1) : name)

/** A fact's file writes its id without the file's; the end of the place is the part that both forms share. */
function ownPart(place: NamedPlace | NamedLocation): NamedPlace['range'] {
  const {start, end} = place.range
  return {start: Math.max(start, end - shortName(place).length), end}
}

function refuseBadName({kind}: NamedPlace, name: string): void {
  if (kind === 'fact' && !/^[a-z0-9][a-z0-9.-]*$/.test(name))
    throw refusal('A fact’s id is written in small letters, digits, dots and hyphens, such as risk.soreness.')
  if (kind === 'file' && !/^[a-z0-9][a-z0-9-]*$/.test(name))
    throw refusal(
      'The id of a facts file is written in small letters, digits and hyphens, such as facet-joint-injection.',
    )
  if (kind === 'key' && (!/^[\p{L}\p{N}_][\p{L}\p{N}_:.+/-]*(?<![:.+/-])$/u.test(name) || /^\d+$/.test(name)))
    throw refusal('A citation key is one word of letters, digits and _ : . + / -, such as lee2021.')
}

const refusal = (message: string): ResponseError<void> => new ResponseError(ErrorCodes.InvalidRequest, message)
