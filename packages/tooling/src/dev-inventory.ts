// TEMPORARY, for tuning: tsx packages/tooling/src/dev-inventory.ts FOLDER > claims.json
import {readdirSync, readFileSync} from 'node:fs'
import {builtInLexicon, decodeSource, findClaims, readDraft} from '@claimlint/core'

const folder = process.argv[2]!
const documents = readdirSync(folder)
  .filter(name => name.endsWith('.md'))
  .sort()
  .map(name => {
    const draft = readDraft(decodeSource(name, readFileSync(`${folder}/${name}`)))
    return {
      path: name,
      claims: findClaims(draft, builtInLexicon()).map(c => ({
        kind: c.kind,
        text: c.text,
        start: {offset: c.range.start},
        end: {offset: c.range.end},
        checks: {},
        cues: c.cues,
        aspects: c.aspects.map(a => a.name),
        confidence: c.confidence,
        quantities: c.quantities,
      })),
    }
  })
console.log(JSON.stringify({version: 1, documents}))
