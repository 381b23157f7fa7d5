import {FEATURE_GROUPS, type LearnedKind, type ModelData, type NeighbourWeights} from '@claimlint/core/training'
import {featureKey} from './read-examples.ts'
import type {Weights} from './train-weights.ts'

/** Rounds weights to thousandths, so that every machine writes the same file. */
export function roundModel({bias, weights}: Weights, strong: number, around?: NeighbourWeights): ModelData {
  const groups: Record<string, string> = {}
  for (const group of FEATURE_GROUPS) {
    const start = featureKey(group, '')
    const lines = [...weights]
      .filter(([name, weight]) => name.startsWith(start) && Math.round(weight * 1000) !== 0)
      .map(([name, weight]) => `${name.slice(start.length)}\t${Math.round(weight * 1000)}`)
    if (lines.length > 0) groups[group] = lines.sort().join('\n')
  }
  return {bias: Math.round(bias * 1000) / 1000, strong, ...(around ? {around} : {}), weights: groups}
}

export const MODEL_PATHS: Readonly<Record<LearnedKind, string>> = {
  risk: 'packages/core/src/claims/model/risk.generated.ts',
  promotional: 'packages/core/src/claims/model/promotion.generated.ts',
}

/**
 * The committed module of a model: one line a feature, so that a change shows as itself. Its head names the digest of what
 * it was trained from.
 */
export function modelModule(
  kind: LearnedKind,
  {bias, strong, around, weights}: ModelData,
  digest: string,
): {path: string; text: string} {
  const name = kind === 'risk' ? 'RISK_MODEL' : 'PROMOTION_MODEL'
  const tables = Object.entries(weights).map(([group, lines]) => `    '${group}': \`${quote(lines)}\`,\n`)
  return {
    path: MODEL_PATHS[kind],
    text: `// Made by \`pnpm train\` from test/training and test/corpus; do not edit.
// Inputs: ${digest}

import type {ModelData} from './linear-model.ts'

export const ${name}: ModelData = {
  bias: ${bias},
  strong: ${strong},
${around ? `  around: ${JSON.stringify(around)},\n` : ''}  weights: {
${tables.join('')}  },
}
`,
  }
}

const quote = (lines: string): string => lines.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
