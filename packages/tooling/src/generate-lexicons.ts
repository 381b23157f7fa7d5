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
