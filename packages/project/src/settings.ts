import {relative, sep} from 'node:path'
import type {Gate, Rule, Severity} from '@claimlint/core'
import picomatch from 'picomatch'
import type {LoadedConfig} from './load-config.ts'

export type Preset = 'recommended' | 'strict'
export type Level = Severity | 'off'

export type RuleConfig = Level | {readonly severity?: Level; readonly options?: Readonly<Record<string, unknown>>}

/** A config file's value, as its schema allows it. */
export interface Config {
  readonly schema?: number
  readonly preset?: Preset
  readonly regions?: readonly string[]
  readonly include?: readonly string[]
  readonly ignore?: readonly string[]
  readonly facts?: readonly string[]
  readonly references?: readonly string[]
  readonly waivers?: string
  readonly evidence?: string
  readonly sources?: string
  readonly lock?: string
  readonly retractions?: string
  readonly lexicons?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleConfig>>
  readonly overrides?: readonly {
    readonly files: readonly string[]
    readonly preset?: Preset
    readonly rules?: Readonly<Record<string, RuleConfig>>
  }[]
  readonly support?: {readonly paragraphEnd?: boolean}
  readonly requireReview?: boolean
  readonly gate?: Gate
}

/** How one rule runs on one file, and which line of which config said so. */
export interface RuleSetting {
  readonly level: Level
  readonly options: Readonly<Record<string, unknown>>
  readonly origin: string
}

export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>
  readonly preset: Preset
  /** Which line of which config said so. */
  readonly presetOrigin: string
  readonly regions: readonly string[]
  readonly paragraphEnd: boolean
  readonly requireReview: boolean
  readonly gate: Gate
}

/** The level that a preset gives a rule which is on. */
const severityIn = (preset: Preset, rule: Rule): Severity =>
  preset === 'strict' ? (rule.strictSeverity ?? rule.severity) : rule.severity

/** The settings that hold for a file: the preset, then the regions, then the config, then the overrides that match it. */
export function settingsFor(path: string, config: LoadedConfig, rules: readonly Rule[]): Settings {
  const {value} = config
  const inside = relative(config.root, path).split(sep).join('/')
  const matching = (value.overrides ?? [])
    .map((override, at) => ({...override, at}))
    .filter(({files}) => picomatch.isMatch(inside, [...files]))
  const choosing = matching.findLast(override => override.preset)
  const preset = choosing?.preset ?? value.preset ?? 'recommended'
  const regions = value.regions ?? []
  const origin = config.file ? relative(config.root, config.file) : 'default'
  const settings = new Map<string, RuleSetting>()
  for (const rule of rules) {
    const defaults = Object.fromEntries(Object.entries(rule.options).map(([key, option]) => [key, option.default]))
    const region = regions.find(name => (rule.presets as readonly string[]).includes(name))
    const on =
      rule.presets.includes('recommended') ||
      (preset === 'strict' && rule.presets.includes('strict')) ||
      region !== undefined ||
      (rule.onlyWhen !== undefined && value[rule.onlyWhen] === true)
    let setting: RuleSetting = {
      level: on ? severityIn(preset, rule) : 'off',
      options: defaults,
      origin: region && !rule.presets.includes('recommended') ? `region ${region}` : `preset ${preset}`,
    }
    const apply = (said: RuleConfig | undefined, from: string): void => {
      if (said === undefined) return
      const level = typeof said === 'string' ? said : said.severity
      const options = typeof said === 'string' ? {} : (said.options ?? {})
      setting = {level: level ?? setting.level, options: {...setting.options, ...options}, origin: from}
    }
    apply(value.rules?.[rule.id], `${origin}: rules`)
    for (const override of matching) apply(override.rules?.[rule.id], `${origin}: overrides ${override.at + 1}`)
    settings.set(rule.id, setting)
  }
  return {
    rules: settings,
    preset,
    presetOrigin: choosing ? `${origin}: overrides ${choosing.at + 1}` : value.preset ? origin : 'default',
    regions,
    paragraphEnd: value.support?.paragraphEnd ?? false,
    requireReview: value.requireReview ?? false,
    gate: value.gate ?? {},
  }
}
