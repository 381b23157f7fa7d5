// Made by `pnpm generate` from packages/core/lexicons; do not edit.

const harm = {

}

const promotion = {

}

const share = {

}

const time = {
  "time-unit": "day|days|decade|decades|fortnight|fortnights|hour|hours|minute|minutes|month|months|night|nights|second|seconds|week|weeks|year|years",
}

export const LEXICON_LAYERS: readonly Readonly<Record<string, string>>[] = [harm, promotion, share, time]
