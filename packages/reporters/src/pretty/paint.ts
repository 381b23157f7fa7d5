import type {Severity} from '@claimlint/core'

type Brush = (text: string) => string

/** Colours for a terminal, or none: the words alone always say everything. */
export interface Paint {
  readonly bold: Brush
  readonly faint: Brush
  readonly underline: Brush
  readonly code: Brush
  readonly severity: Readonly<Record<Severity, Brush>>
}

const brush =
  (open: number, close: number): Brush =>
  text =>
    text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`

const plain: Brush = text => text

const COLOURS: Paint = {
  bold: brush(1, 22),
  faint: brush(2, 22),
  underline: brush(4, 24),
  code: brush(36, 39),
  severity: {error: brush(31, 39), warning: brush(33, 39), info: brush(34, 39)},
}

const NONE: Paint = {
  bold: plain,
  faint: plain,
  underline: plain,
  code: plain,
  severity: {error: plain, warning: plain, info: plain},
}

export const choosePaint = (colour: boolean): Paint => (colour ? COLOURS : NONE)
