import {readFileSync} from 'node:fs'
import {builtInLexicon, decodeSource, findClaims, readDraft} from '@claimlint/core'
for (const f of process.argv.slice(2)) { const d=readDraft(decodeSource(f, readFileSync(f)))
for (const c of findClaims(d,builtInLexicon())) if (c.kind==='promotional') console.log(c.confidence, c.aspects.map(a=>a.name+'/'+a.confidence+'/'+d.source.text.slice(a.range.start,a.range.end)).join(' + '),'|',c.text.slice(0,140)) }
