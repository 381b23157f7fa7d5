import {readdirSync, readFileSync} from 'node:fs'
import {lintText} from '@claimlint/core/testing'
const [folder, ...ids] = process.argv.slice(2)
const base='/work/main/packages/rules/src/'
const rules=[]
for (const fam of ['promotion','structure','wording','claims']) for (const f of readdirSync(base+fam)) if (f.endsWith('.ts')&&!f.includes('.test')) {
  if (fam==='claims' && !/anonymous|absolute/.test(f)) continue
  const m=await import(base+fam+'/'+f); if(!ids.length||ids.includes(m.default.id)) rules.push(m.default)
}
const counts={}
for (const name of readdirSync(folder).filter(n=>n.endsWith('.md')).sort()) {
  const text=readFileSync(folder+'/'+name,'utf8')
  const t=performance.now()
  const {findings,failures}=lintText(text,rules,{path:name})
  if (failures.length) console.log(name,'FAIL',failures)
  for (const f of findings) { console.log(`${name}:${text.slice(0,f.range.start).split('\n').length} ${f.severity} ${f.ruleId} | ${f.message.slice(0,230)}`); const k=f.ruleId+' '+f.severity; counts[k]=(counts[k]??0)+1 }
}
console.log(counts)
