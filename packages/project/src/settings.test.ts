import type {Rule} from '@claimlint/core'
import {describe, expect, it} from 'vitest'
import {type Config, settingsFor} from './settings.ts'

const made = {summary: 'Made up', options: {}, messages: {}} as const
const RULES: readonly Rule[] = [
  {...made, id: 'asked-for', severity: 'warning', presets: [], onlyWhen: 'requireReview'},
  {...made, id: 'never-on', severity: 'warning', presets: []},
  {...made, id: 'always-on', severity: 'warning', strictSeverity: 'error', presets: ['recommended']},
]

const levels = (value: Config): Record<string, string> => {
  const config = {root: '/site', value, facts: [], references: [], waivers: '', evidence: '', sources: ''}
  const {rules} = settingsFor('/site/page.md', {...config, lock: '', retractions: ''}, RULES)
  return Object.fromEntries([...rules].map(([id, {level}]) => [id, level]))
}

describe('the settings of a file', () => {
  it('turn a rule of no preset on where the config sets the key that the rule names, and no other', () => {
    expect(levels({})).toEqual({'asked-for': 'off', 'never-on': 'off', 'always-on': 'warning'})
    expect(levels({requireReview: true})).toMatchObject({'asked-for': 'warning', 'never-on': 'off'})
    expect(levels({requireReview: false})).toMatchObject({'asked-for': 'off'})
  })

  it('let the config say otherwise of a rule by name', () => {
    expect(levels({requireReview: true, rules: {'asked-for': 'off'}})).toMatchObject({'asked-for': 'off'})
    expect(levels({preset: 'strict', rules: {'asked-for': 'info'}})).toEqual({
      'asked-for': 'info',
      'never-on': 'off',
      'always-on': 'error',
    })
  })
})
