import {readdirSync, readFileSync} from 'node:fs'
import {builtInLexicon, decodeSource, makePage, readDraft} from '@claimlint/core'
import {sellsOpenly} from './src/shared/advert.ts'
for (const folder of process.argv.slice(2)) for (const name of readdirSync(folder).filter(n=>n.endsWith('.md')&&n!=='README.md').sort()) {
  const d=readDraft(decodeSource(name, readFileSync(folder+'/'+name))); const p=makePage(d,{lexicon:builtInLexicon(),today:'2026-11-22'})
  const n=new Set(p.claims.filter(c=>c.kind==='promotional').map(c=>c.unit.index)).size, j=d.units.filter(u=>!u.skip).length
  if (n>3) console.log(name, (n/j).toFixed(2), n, sellsOpenly(p))
}
