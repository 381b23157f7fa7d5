import {readFileSync} from 'node:fs'
import {RULES} from '@claimlint/rules'
import type {GeneratedFile} from './generate-rules.ts'

const MANIFEST = 'packages/vscode/package.json'

interface Manifest {
  readonly contributes: {readonly configuration: unknown[]}
}

/** The extension's settings for each rule: the second part of its configuration, after those written by hand. */
export function vscodeManifest(root: string): GeneratedFile {
  const manifest = JSON.parse(readFileSync(`${root}/${MANIFEST}`, 'utf8')) as Manifest
  manifest.contributes.configuration.splice(1, Number.POSITIVE_INFINITY, {
    title: 'Rules',
    properties: {
      'claimlint.display': {
        type: 'object',
        default: {},
        additionalProperties: false,
        markdownDescription:
          'How findings are shown in this editor, by rule. The gate does not change: what `claimlint check` says is set in `claimlint.config.yaml`.',
        properties: Object.fromEntries(
          RULES.map(({id, summary}) => [
            id,
            {
              type: 'string',
              enum: ['as configured', 'hint', 'hidden'],
              enumDescriptions: ['As the config has it.', 'As a faint hint.', 'Not at all.'],
              default: 'as configured',
              description: summary,
            },
          ]),
        ),
      },
    },
  })
  return {path: MANIFEST, text: `${JSON.stringify(manifest, null, 2)}\n`}
}
