import {readdirSync, readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import type {Rule} from '@claimlint/core'
import {LEAST_FINDINGS} from '@claimlint/rules/policy'
import {readLabelledFolder} from './evaluation/labels.ts'
import {measureRules, type RuleOfFamily} from './evaluation/rule-figures.ts'
import {ruleFigureBlock, ruleTable as ruleFigureTable} from './evaluation/rule-table.ts'

export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

interface Entry extends RuleOfFamily {
  readonly stem: string
  readonly page: string
}

export const RULE_INDEX = 'packages/rules/src/rules.generated.ts'

const DO_NOT_EDIT = '// Made by `pnpm generate`; do not edit.\n\n'

/** Every rule of the folder, in the order of families and names. */
async function readRules(root: string): Promise<Entry[]> {
  const src = `${root}/packages/rules/src`
  const entries: Entry[] = []
  const families = readdirSync(src, {withFileTypes: true}).filter(
    entry => entry.isDirectory() && entry.name !== 'shared',
  )
  for (const {name: family} of families.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const pages = readdirSync(`${src}/${family}`)
      .filter(name => name.endsWith('.md'))
      .sort()
    for (const page of pages) {
      const stem = page.slice(0, -3)
      const module = (await import(pathToFileURL(`${src}/${family}/${stem}.ts`).href)) as {default: Rule}
      entries.push({family, stem, rule: module.default, page: readFileSync(`${src}/${family}/${page}`, 'utf8')})
    }
  }
  return entries
}

/** What is made of the rules. */
export interface RuleFiles {
  /** The index, the pages and their module, figures, the config schema. */
  readonly files: readonly GeneratedFile[]
  /** The README with its tables of rules. */
  readonly readme: string
}

/** The rule index, the pages as a module, option tables, figures, the README's rule table and the config schema's rule names. */
export async function ruleFiles(root: string): Promise<RuleFiles> {
  const entries = await readRules(root)
  const name = (stem: string): string => stem.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const index = `${DO_NOT_EDIT}import type {Rule} from '@claimlint/core'
${entries.map(({family, stem}) => `import ${name(stem)} from './${family}/${stem}.ts'`).join('\n')}

/** Every rule, in the order of families and names. */
export const RULES = [
${entries.map(({stem}) => `  ${name(stem)},`).join('\n')}
] as unknown as readonly Rule[]

/** The family of each rule: the folder it stands in. */
export const FAMILIES: Readonly<Record<string, string>> = {
${entries.map(({family, stem}) => `  '${stem}': '${family}',`).join('\n')}
}
`
  const documents = readLabelledFolder(`${root}/test/corpus`)
  const figures = measureRules(documents, entries)
  const pages = entries.map(entry => ({
    ...entry,
    page: withFigures(withOptionTable(entry), ruleFigureBlock(entry, figures, documents.length)),
  }))
  const pagesModule = `${DO_NOT_EDIT}/** The page of each rule, as Markdown. */
export const PAGES: Readonly<Record<string, string>> = {
${pages.map(({stem, page}) => `  '${stem}': ${JSON.stringify(page)},`).join('\n')}
}
`
  const files = [
    {path: RULE_INDEX, text: index},
    {path: 'packages/rules/src/pages.generated.ts', text: pagesModule},
    ...pages.map(({family, stem, page}) => ({path: `packages/rules/src/${family}/${stem}.md`, text: page})),
    {path: 'test/corpus/rule-figures.json', text: `${JSON.stringify(figures, null, 2)}\n`},
    {path: SCHEMA, text: configSchema(readFileSync(`${root}/${SCHEMA}`, 'utf8'), entries)},
  ]
  const readme = between(
    between(readFileSync(`${root}/README.md`, 'utf8'), 'rules', ruleTable(entries)),
    'rule-figures',
    ruleFigureTable(figures.filter(({findings}) => findings >= LEAST_FINDINGS)),
  )
  return {files, readme}
}

const SCHEMA = 'schemas/config.schema.json'

/** Replaces what stands between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`. */
export function between(text: string, name: string, body: string): string {
  const start = `<!-- generated:${name} -->`
  const end = `<!-- /generated:${name} -->`
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) return text
  return `${text.slice(0, from + start.length)}\n\n${body.trim()}\n\n${text.slice(to)}`
}

/** Puts the marks of a generated part in a rule's page that has none yet: under a heading, or before it. */
function withMarks(page: string, name: string, side: 'under' | 'before', heading: string): string {
  if (page.includes(`<!-- generated:${name} -->`)) return page
  // The little drafts of the examples have headings of their own.
  const plain = page.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, block => ' '.repeat(block.length))
  const start = new RegExp(`^## ${heading}$`, 'm').exec(plain)?.index
  if (start === undefined) return page
  const at = side === 'under' ? start + `## ${heading}`.length : start
  const marks = `<!-- generated:${name} -->\n<!-- /generated:${name} -->`
  return `${page.slice(0, at)}${side === 'under' ? `\n\n${marks}` : `${marks}\n\n`}${page.slice(at)}`
}

function ruleTable(entries: readonly Entry[]): string {
  const families = [...new Set(entries.map(entry => entry.family))]
  return families
    .map(family => {
      const rows = entries
        .filter(entry => entry.family === family)
        .map(({stem, rule}) => {
          const presets = rule.presets.join(', ') || 'off'
          const level = rule.strictSeverity ? `${rule.severity}; strict: ${rule.strictSeverity}` : rule.severity
          return `| [\`${stem}\`](packages/rules/src/${family}/${stem}.md) | ${rule.summary} | ${level} | ${presets} |`
        })
      return `**${family[0]!.toUpperCase()}${family.slice(1)}**\n\n| Rule | Finds | Severity | In preset |\n|---|---|---|---|\n${rows.join('\n')}`
    })
    .join('\n\n')
}

function withOptionTable({rule, page}: Entry): string {
  const options = Object.entries(rule.options)
  const body =
    options.length === 0
      ? 'None.'
      : `| Option | Type | Default | Meaning |\n|---|---|---|---|\n${options
          .map(([key, option]) => {
            const type =
              'enum' in option && option.enum ? option.enum.map(value => `\`${value}\``).join(' or ') : option.type
            return `| \`${key}\` | ${type} | \`${JSON.stringify(option.default)}\` | ${option.description} |`
          })
          .join('\n')}`
  return between(withMarks(page, 'options', 'under', 'Options'), 'options', body)
}

const withFigures = (page: string, body: string): string =>
  between(withMarks(page, 'figures', 'before', 'References'), 'figures', body)

/** Puts the rule names, their levels and options in the config schema, under `$defs.rules`. */
function configSchema(text: string, entries: readonly Entry[]): string {
  const schema = JSON.parse(text) as {$defs?: Record<string, unknown>}
  // Most rules have no options: they share one definition, so that the validator that every run loads holds it once.
  const properties = Object.fromEntries(
    entries.map(({stem, rule}) => [
      stem,
      {
        title: stem,
        description: rule.summary,
        ...(Object.keys(rule.options).length === 0 ? {$ref: '#/$defs/rule'} : ruleSchema(rule.options)),
      },
    ]),
  )
  schema.$defs = {
    ...schema.$defs,
    rule: {title: 'Rule', description: 'A level, or a map with severity.', ...ruleSchema({})},
    rules: {
      title: 'Rules',
      description: 'The level and options of each rule.',
      type: 'object',
      properties,
      additionalProperties: false,
    },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

const LEVEL = {
  title: 'Level',
  description: 'How much a finding of the rule counts; off silences it.',
  enum: ['off', 'info', 'warning', 'error'],
  enumDescriptions: ['Never told.', 'Told as a note.', 'Told as a warning.', 'Told as an error.'],
}

/** A level, or a map of level and options. */
const ruleSchema = (options: Rule['options']): object => ({
  type: ['string', 'object'],
  if: {type: 'object'},
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    additionalProperties: false,
    properties: {
      severity: LEVEL,
      options: {
        title: 'Options',
        description: 'What the rule can be told.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(options).map(([key, option]) => [key, optionSchema(key, option)]),
        ),
      },
    },
  },
  else: {enum: LEVEL.enum, enumDescriptions: LEVEL.enumDescriptions},
})

function optionSchema(title: string, option: Rule['options'][string]): object {
  const {description, default: preset} = option
  if (option.type === 'strings')
    return {
      title,
      type: 'array',
      items: {type: 'string', ...(option.enum ? {enum: option.enum} : {})},
      default: preset,
      description,
    }
  if (option.type === 'string')
    return {title, type: 'string', ...(option.enum ? {enum: option.enum} : {}), default: preset, description}
  if (option.type === 'number')
    return {
      title,
      type: 'number',
      ...(option.minimum === undefined ? {} : {minimum: option.minimum}),
      default: preset,
      description,
    }
  return {title, type: 'boolean', default: preset, description}
}
