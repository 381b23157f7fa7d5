import {builtInLexicon,sourceText,readDraft,makePage} from '@claimlint/core'
const p=makePage(readDraft(sourceText('p.md','Relief lasts about 5 days.[^bath]\n\n[^bath]: Ito A. Baths for sore wrists. 2020.\n')),{lexicon:builtInLexicon(),today:'2026-11-22'})
console.log(p.citations, p.claims.map(c=>[c.text,c.checks.resolved]))
