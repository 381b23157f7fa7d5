import {CHECKS} from '../support/check.ts'
import type {Ratchet} from './ratchet.ts'

const HEAD = `# How far the support of each page has come. A run that falls behind it fails.
# Written by \`claimlint baseline --ratchet\`, which only ever raises it. Commit it; a line that is changed by hand shows in review.
`

/** A ratchet as its file holds it: pages and checks in one order, so that two branches differ only where they did something. */
export function formatRatchet({checks, pages}: Ratchet): string {
  const lines = ['schema: 1', `checks: [${CHECKS.filter(name => checks.includes(name)).join(', ')}]`]
  const entries = [...pages].sort(([a], [b]) => (a < b ? -1 : 1))
  lines.push(entries.length === 0 ? 'pages: {}' : 'pages:')
  for (const [key, {claims, passed, lacking}] of entries) {
    lines.push(
      `  ${JSON.stringify(key)}:`,
      `    claims: ${claims}`,
      `    passed: {${CHECKS.map(name => `${name}: ${passed[name] ?? 0}`).join(', ')}}`,
    )
    if (lacking.length > 0) lines.push('    lacking:')
    for (const {claim, kind, lacks, words} of lacking)
      lines.push(
        `      - claim: ${JSON.stringify(claim)}`,
        `        kind: ${kind}`,
        `        lacks: [${lacks.join(', ')}]`,
        `        words: ${JSON.stringify(words)}`,
      )
  }
  return `${HEAD}${lines.join('\n')}\n`
}
