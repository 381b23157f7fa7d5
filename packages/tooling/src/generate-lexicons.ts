import {readdirSync, readFileSync} from 'node:fs'
import {compileLexicon, type LexiconFile} from '@claimlint/core'
import {parse} from 'yaml'

/** The built-in lexicons as a committed module: one line a class, so that a change shows as itself. */
export function lexiconModule(root: string): {path: string; text: string} {
  const folder = `${root}/packages/core/lexicons`
  const layers = readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => {
      const data = compileLexicon(parse(readFileSync(`${folder}/${name}`, 'utf8')) as LexiconFile)
      const lines = Object.entries(data).map(
        ([key, words]) => `  ${JSON.stringify(key)}: ${JSON.stringify(words.join('|'))},`,
      )
      return `const ${name.slice(0, -5).replaceAll('-', '_')} = {\n${lines.join('\n')}\n}\n`
    })
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => name.slice(0, -5).replaceAll('-', '_'))
  return {
    path: 'packages/core/src/claims/lexicon.generated.ts',
    text: `// Made by \`pnpm generate\` from packages/core/lexicons; do not edit.\n\n${layers.join('\n')}\nexport const LEXICON_LAYERS: readonly Readonly<Record<string, string>>[] = [${names.join(', ')}]\n`,
  }
}

/** The scale of wordings against sources, apart from the lexicon that finds claims: it serves claims alone. */
export function strengthModule(root: string): {path: string; text: string} {
  const path = `${root}/packages/core/lexicons/strength/strength.yaml`
  const data = compileLexicon(parse(readFileSync(path, 'utf8')) as LexiconFile)
  const lines = Object.entries(data).map(
    ([key, words]) => `  ${JSON.stringify(key)}: ${JSON.stringify(words.join('|'))},`,
  )
  return {
    path: 'packages/core/src/wording-strength/strength.generated.ts',
    text: `// Made by \`pnpm generate\` from packages/core/lexicons/strength; do not edit.\n\nexport const STRENGTH: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n}\n`,
  }
}

interface ConceptFile {
  readonly outcomes: Readonly<Record<string, readonly string[]>>
  readonly things: Readonly<Record<string, readonly string[]>>
  readonly kinds: Readonly<Record<string, readonly string[]>>
  readonly denials: Readonly<Record<string, readonly string[]>>
  readonly light: readonly string[]
}

/** What words stand for where a claim is held against its passage. */
export function conceptsModule(root: string): {path: string; text: string} {
  const {outcomes, things, kinds, denials, light} = parse(
    readFileSync(`${root}/packages/core/lexicons/concepts/concepts.yaml`, 'utf8'),
  ) as ConceptFile
  const table = (name: string, lists: Readonly<Record<string, readonly string[]>>): string => {
    const lines = Object.entries(lists).map(
      ([key, words]) => `  ${JSON.stringify(key)}: ${JSON.stringify(words.join('|'))},`,
    )
    return `export const ${name}: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n}\n`
  }
  return {
    path: 'packages/core/src/matching/concepts.generated.ts',
    text: [
      '// Made by `pnpm generate` from packages/core/lexicons/concepts; do not edit.\n',
      table('OUTCOMES', outcomes),
      table('THINGS', things),
      table('KINDS', kinds),
      table('DENIALS', denials),
      `export const LIGHT = ${JSON.stringify(light.join('|'))}\n`,
    ].join('\n'),
  }
}
