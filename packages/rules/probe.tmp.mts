import {builtInLexicon,sourceText,readDraft,makePage,readWaivers,readReferences,readFacts} from '@claimlint/core'
const q=(t:string)=>{const p=makePage(readDraft(sourceText('p.md',t)),{lexicon:builtInLexicon(),today:'2026-11-22'});
for(const c of p.claims) console.log(c.kind,JSON.stringify(c.text),c.quantities.map(x=>JSON.stringify({...x,w:c.unit.text.slice(x.span.start,x.span.end)})).join('\n   '))
if(!p.claims.length) console.log('NO CLAIM',t)
for(const c of p.citations) console.log('  cite',c.marker.syntax,c.item.key,t.slice(c.item.range.start,c.item.range.end),c.fault,c.nearest)
return p}
for(const t of ['Relief lasts up to 6 months.','Recovery takes 6–2 months.','About 110% of patients feel better.','One in 0.5 patients improves.','In the trial 26 of 50 patients (62%) felt better.','In the trial 62% (26/50) felt better.','26 out of 20 patients had pain relief.','3 in 2 people feel pain.','Relief lasts between 6 and 2 weeks.','Pain fell from 80% to 50%.','Between 60 and 50% of patients improve.','60-50% of patients improve.','Relief lasts [3 to 5 days](fact:a/b).','Pain lasts for 2 days [@lee2021; @wu19, p. 3], and @doe20 says 3 days.','It lasts about 3-5 days in at least 20 % of patients.','It affects 5 of 10 people and 3 of every 2.','Cases rose by 250% in a year.','Relief lasts 5 days (Smith, 2020).']) q(t)
const w=(t:string)=>{const r=readWaivers(sourceText('w.yaml',t)); for(const f of r.faults) console.log(f.code,JSON.stringify(t.slice(f.range.start,f.range.end)),f.message,f.suggestion); console.log(r.waivers.map(x=>JSON.stringify(t.slice(x.range.start,x.range.end))))}
w('- rule: superlative\n  page: a.md\n- rule: Superlative\n  page: b.md\n  reason: x\n  owner: me\n  until: 2026-02-31\n  raeson: 3\n')
const r=(t:string)=>{const x=readReferences(sourceText('r.yaml',t)); for(const f of x.faults) console.log(f.code,JSON.stringify(t.slice(f.range.start,f.range.end)),f.message,f.suggestion);for(const y of x.references) console.log(y.id,y.identifiers?.map(i=>i.kind+' '+t.slice(i.range.start,i.range.end)))}
r('- id: a\n  type: article-journal\n  title: T\n  DOI: "1000/182"\n  PMCID: "123456"\n  PMID: 123456789\n  tittle: x\n')
const f=(t:string)=>{const x=readFacts(sourceText('f.yaml',t)); for(const f of x.faults) console.log(f.code,JSON.stringify(t.slice(f.range.start,f.range.end)),f.message,f.suggestion);console.log(JSON.stringify(x.facts,null,1))}
f(`schema: 1
id: arm-bath
title: Arm bath
quantities:
  - id: relief
    name: Relief
    role: duration
    quantity: {low: 3, high: 5, unit: d}
    statsu: unverified
    evidence:
      - {ref: quade2020, stance: supports, checked: {by: a, on: 2026-01-01, how: full-text}}
`)
