import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {builtInLexicon, decodeSource, readDraft, sourceText} from '/work/main/packages/core/src/index.ts'
import {Reading} from '/work/main/packages/core/src/claims/reading.ts'
import {pageRegister} from '/work/main/packages/core/src/claims/promotion/page-register.ts'
import {isWarning} from '/work/main/packages/core/src/claims/promotion/score.ts'
import {PROMOTION_PAGES} from '/work/main/packages/core/src/claims/promotion/promotion-pages.fixture.ts'
const lexicon = builtInLexicon()
const norm = (t: string) => t.replace(/\]\([^)]*\)/g,"").replace(/\[[@^]?[\w, -]{1,30}\](?!\()/g,"").replace(/<\/?\w+>/g,'').replace(/[\uFFFC*_`\\[\]>#|]/g,"").replace(/\s+/g," ").trim()
const sets: Record<string, unknown[]> = {}
function load(set: string, name: string, source: any, label: (r: Reading) => number) {
  const readings = readDraft(source).units.map(u => new Reading(u, lexicon))
  const page = pageRegister(readings)
  const warn = isWarning(page.scenes)
  readings.forEach((r, i) => {
    const scene = page.scenes[i]
    const {block} = r.unit
    ;(sets[set] ??= []).push({doc: name, i, block: block.list?'l'+block.list.id:block.cell?'t'+block.cell.id:block.index, section: block.section.title, text: r.unit.text, judged: !!scene, warn, q: page.quoted ? (page.quoted.has(r) ? 1 : -1) : 0, kind: block.kind, n: r.words.length, cues: scene ? [...new Set(scene.cues.map(c => c.name))] : [], y: label(r)})
  })
}
const rows = readFileSync('/tmp/dev/all.labels.tsv','utf8').trim().split('\n').slice(1).map(l=>l.split('\t')).filter(r=>r[3]==='promotional')
for (const f of readdirSync('/tmp/dev/docs').sort()) {
  const stem = f.replace(/\.md$/,'')
  const mine = rows.filter(r=>r[0]===stem||r[0]===f)
  load('dev', f, decodeSource(f, readFileSync('/tmp/dev/docs/'+f)), r => {
    const {start,end} = r.unit.range
    const hit = mine.map(m=>({m, o: Math.min(end,+m[2]!)-Math.max(start,+m[1]!)})).filter(x=>x.o>0.4*(end-start)).sort((p,q)=>q.o-p.o)[0]
    return hit ? (hit.m[4]==='!'?1:0.5) : 0
  })
}
let lost = 0
for (const set of ['learn','score','clearn','cscore']) for (const f of readdirSync('/tmp/promo2/'+set).filter(f=>f.endsWith('.md')).sort()) {
  const p = `/tmp/promo2/${set}/${f}`
  const own = readFileSync(p.replace(/\.md$/,'.labels.tsv'),'utf8').trim().split('\n').slice(1).map(l=>l.split('\t')).filter(r=>r[0]==='promotional').map(r=>({mark: r[1], t: norm(r[3]!), used: false}))
  load(set, f, decodeSource(f, readFileSync(p)), r => { const n = norm(r.unit.text); const hit = own.find(x=>x.t===n) ?? own.find(x=>n.length>12 && x.t.length>12 && (x.t.includes(n)||n.includes(x.t))); if (hit) hit.used=true; return hit ? (hit.mark==='!'?1:0.5) : 0 })
  for (const x of own) if (!x.used) { lost++; if (process.argv.includes('-v')) console.error('lost', f, x.t) }
}
for (const [name, page] of Object.entries(PROMOTION_PAGES)) {
  const good = new Set<string>(), md = page.trim().split('\n').map(l => {
    if (l.startsWith('|')) return l.replace(/!([^|]*)/g, (m, t) => { good.add(norm(t)); return t })
    const m = /^([!-])(\S*) (.*)$/.exec(l); if (!m) return l
    if (m[1]==='!') good.add(norm(m[3]!.replace(/^\* /,'')))
    return m[3]
  }).join('\n')
  load('fix', 'fix:'+name, sourceText(name, md), r => good.has(norm(r.unit.text)) ? 1 : 0)
}
writeFileSync('/tmp/promo2/units.json', JSON.stringify(sets))
console.error(Object.entries(sets).map(([k,v])=>`${k}: ${v.length} units, ${v.filter((u: any)=>u.y===1).length} promo (judged ${v.filter((u: any)=>u.y===1&&u.judged).length})`).join('; '), 'lost', lost)
