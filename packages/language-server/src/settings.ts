/** How a finding of a rule is shown in the editor. What the gate says of it does not change. */
export type Display = 'as configured' | 'hint' | 'hidden'

/** What a user may set in the editor: only how things are shown, so that editor and gate cannot disagree. */
export interface Settings {
  /** Files that are not open are judged as well. */
  readonly wholeWorkspace: boolean
  readonly lenses: boolean
  /** By rule. */
  readonly display: ReadonlyMap<string, Display>
}

/** Reads the `claimlint` section of a client's settings; what is not understood stands at its default. */
export function readSettings(value: unknown): Settings {
  const section = isRecord(value) ? value : {}
  const display = isRecord(section['display']) ? section['display'] : {}
  return {
    wholeWorkspace: section['wholeWorkspace'] !== false,
    lenses: section['lenses'] !== false,
    display: new Map(
      Object.entries(display).filter(
        (entry): entry is [string, Display] => entry[1] === 'hint' || entry[1] === 'hidden',
      ),
    ),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
