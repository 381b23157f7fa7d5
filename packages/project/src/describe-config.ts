import {dirname, relative, resolve, sep} from 'node:path'
import {RULES} from '@claimlint/rules'
import {loadConfig} from './load-config.ts'
import {settingsFor} from './settings.ts'

export interface ConfigDescription {
  readonly path: string
  readonly file?: string
  readonly values: readonly {readonly key: string; readonly value: unknown; readonly origin: string}[]
}

/** Every setting that holds for a file, with the place that said so. */
export function describeConfig(path: string, cwd: string, configFile?: string): ConfigDescription {
  const absolute = resolve(cwd, path)
  const config = loadConfig(dirname(absolute), cwd, configFile)
  const {root, value} = config
  const settings = settingsFor(absolute, config, RULES)
  const name = config.file ? relative(root, config.file).split(sep).join('/') : undefined
  const from = (key: keyof typeof value): string => (value[key] === undefined || name === undefined ? 'default' : name)
  return {
    path: relative(root, absolute).split(sep).join('/'),
    ...(name === undefined ? {} : {file: name}),
    values: [
      {key: 'preset', value: settings.preset, origin: settings.presetOrigin},
      {key: 'regions', value: settings.regions, origin: from('regions')},
      {key: 'support.paragraphEnd', value: settings.paragraphEnd, origin: from('support')},
      {key: 'requireReview', value: settings.requireReview, origin: from('requireReview')},
      {key: 'facts', value: config.facts, origin: from('facts')},
      {key: 'references', value: config.references, origin: from('references')},
      {key: 'waivers', value: config.waivers, origin: from('waivers')},
      {key: 'evidence', value: config.evidence, origin: from('evidence')},
      {key: 'sources', value: config.sources, origin: from('sources')},
      {key: 'lock', value: config.lock, origin: from('lock')},
      {key: 'retractions', value: config.retractions, origin: from('retractions')},
      {key: 'include', value: value.include ?? [], origin: from('include')},
      {key: 'ignore', value: value.ignore ?? [], origin: from('ignore')},
      {key: 'lexicons', value: value.lexicons ?? [], origin: from('lexicons')},
      {key: 'gate', value: settings.gate, origin: from('gate')},
      ...[...settings.rules].map(([id, {level, options, origin}]) => ({
        key: `rules.${id}`,
        value: Object.keys(options).length === 0 ? level : {severity: level, options},
        origin,
      })),
    ],
  }
}
