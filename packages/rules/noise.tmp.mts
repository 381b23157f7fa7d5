import {readdirSync, readFileSync} from 'node:fs'
import {lintText} from '@claimlint/core/testing'
const base='/work/main/packages/rules/src/'
const rules=[]
for (const fam of ['claims','citations','facts','files','waivers']) for (const f of readdirSync(base+fam)) if (f.endsWith('.ts')&&!f.includes('.test')&&!/uncited|anonymous|absolute/.test(f)) rules.push((await import(base+fam+'/'+f)).default)
const counts={}
for (const folder of process.argv.slice(2)) for (const name of readdirSync(folder).filter(n=>n.endsWith('.md')).sort()) {
  const text=readFileSync(folder+'/'+name,'utf8')
  const {findings,failures}=lintText(text,rules,{path:name})
  if (failures.length) console.log(name,'FAIL',failures)
  for (const f of findings) { console.log(`${name}:${text.slice(0,f.range.start).split('\n').length} ${f.severity} ${f.ruleId} | ${f.message.slice(0,230)}`,f.suggestions.map(s=>s.title).join('; ')); const k=f.ruleId+' '+f.severity; counts[k]=(counts[k]??0)+1 }
}
console.log(counts)
