import {readdirSync, readFileSync} from 'node:fs'
import {builtInLexicon, decodeSource, makePage, readDraft} from '@claimlint/core'
const base='/work/main/packages/rules/src/'
const rules=[]
for (const fam of ['promotion','structure','wording','claims']) for (const f of readdirSync(base+fam)) if (/^[\w-]+\.ts$/.test(f)) rules.push((await import(base+fam+'/'+f)).default)
const docs=['/tmp/dev/docs','/work/main/test/corpus'].flatMap(d=>readdirSync(d).filter(n=>n.endsWith('.md')).map(n=>decodeSource(n,readFileSync(d+'/'+n))))
const bytes=docs.reduce((a,d)=>a+d.text.length,0)
const fresh=()=>docs.map(d=>makePage(readDraft(d),{lexicon:builtInLexicon(),today:'2026-11-22'}))
const opts=r=>Object.fromEntries(Object.entries(r.options).map(([k,o])=>[k,o.default]))
for(let w=0;w<3;w++){const ps=fresh(); for(const r of rules) if(r.check) for(const p of ps) [...r.check(p,opts(r))]}
let total=0
for(const r of rules) if(r.check){ let best=1e9; for(let k=0;k<3;k++){const ps=fresh(); const t=performance.now(); for(const p of ps) [...r.check(p,opts(r))]; best=Math.min(best,performance.now()-t)} total+=best; if(best>1) console.log(r.id.padEnd(24),best.toFixed(1)+'ms',(bytes/best/1000).toFixed(0)+' MB/s') }
console.log('total',total.toFixed(1),'ms for',bytes,(bytes/total/1000).toFixed(1),'MB/s', rules.length,'rules')
// hostile
const hostile=['x include:\n\n## h\n\n','it is known ','[insert ','the research ','“epidermal ','epidermal injection ','reviewed by ','a b c d e f. ']
for(const h of hostile){ const ts=[20000,40000].map(n=>{const p=makePage(readDraft(decodeSource('h.md',Buffer.from(h.repeat(n/h.length|0)))),{lexicon:builtInLexicon(),today:'2026-11-22'}); return rules.filter(r=>r.check).map(r=>{const t=performance.now();[...r.check(p,opts(r))];return [r.id,performance.now()-t]})})
 const bad=ts[1].filter(([id,t],i)=>t>8&&t>2.5*ts[0][i][1]); console.log(JSON.stringify(h), ts.map(x=>x.reduce((a,[,t])=>a+t,0).toFixed(1)), bad) }
