import {LEXICON_LAYERS} from './lexicon.generated.ts'
import {Lexicon, type LexiconData} from './lexicon.ts'

let built: Lexicon | undefined

/** The lexicon that ships with claimlint. */
export function builtInLexicon(): Lexicon {
  built ??= new Lexicon(...LEXICON_LAYERS)
  return built
}

/** The built-in lexicon with a project's own classes on top. */
export function extendLexicon(...layers: readonly LexiconData[]): Lexicon {
  return layers.length === 0 ? builtInLexicon() : new Lexicon(...LEXICON_LAYERS, ...layers)
}
