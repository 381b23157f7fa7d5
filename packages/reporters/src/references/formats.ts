import {type CslItem, writeCslJson, writeCslYaml} from '@claimlint/core'
import {formatBibtex} from './bibtex.ts'
import {formatRis} from './ris.ts'

const BY_NAME = {
  'csl-json': writeCslJson,
  'csl-yaml': writeCslYaml,
  bibtex: formatBibtex,
  ris: formatRis,
} satisfies Readonly<Record<string, (items: readonly CslItem[]) => string>>

export type ReferenceFormat = keyof typeof BY_NAME

export const REFERENCE_FORMATS = Object.keys(BY_NAME) as readonly ReferenceFormat[]

/** Speaks references in a format that reference managers read. */
export const formatReferences = (format: ReferenceFormat, items: readonly CslItem[]): string => BY_NAME[format](items)
