import type {Report} from '@claimlint/core'
import {draftsOf} from '../tally.ts'
import {count, NO_CLEARANCE, retractionWords} from '../words.ts'
import {blocksSection, countsSection} from './blocks-first.ts'
import {referencesSection, uncheckedSection, waiversSection} from './closing.ts'
import {e, fictionalStamp} from './element.ts'
import {collectLinks} from './links.ts'
import {matrixSection} from './matrix.ts'
import {pagesSection} from './pages.ts'
import {STYLE} from './style.ts'

const NAV = [
  ['blocks', 'What blocks'],
  ['counts', 'Counts'],
  ['matrix', 'Claims and evidence'],
  ['pages', 'Pages'],
  ['references', 'References'],
  ['waivers', 'Waivers'],
  ['unchecked', 'Not checked'],
] as const

/** The citation report: one page that holds all it needs, runs no script and asks no network. */
export function formatHtml(report: Report, {title}: {readonly title: string}): string {
  const links = collectLinks(report)
  const drafts = draftsOf(report)
  const made = drafts.filter(({fictional}) => fictional).length
  const about = [
    ['Pages', count(drafts.length, 'page')],
    ['Claims', count(links.rows.length, 'claim')],
    ['Date', report.today],
    ...(report.commit === undefined ? [] : [['Commit', report.commit.slice(0, 12)]]),
    ['Made by', `${report.tool.name} ${report.tool.version}`],
    ['Settings', report.config],
    ...(report.retractions ?? []).map(index => ['Retractions', retractionWords(index, report.today)] as const),
  ] as const
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${e(title)}, ${e(report.today)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#blocks">Skip to what blocks</a>
<header>
<h1>${e(title)}</h1>
<dl>${about.map(([name, value]) => `<div><dt>${name}</dt><dd>${e(value!)}</dd></div>`).join('')}</dl>
<p class="clearance">${NO_CLEARANCE}</p>
${made === 0 ? '' : `<p class="banner">${fictionalStamp()} ${count(made, 'page is', 'pages are')} marked as made up: no evidence for anything real.</p>`}
</header>
<nav aria-label="Parts of this report"><ul>${NAV.map(([anchor, words]) => `<li><a href="#${anchor}">${words}</a></li>`).join('')}</ul></nav>
<main>
${blocksSection(report, links)}
${countsSection(report)}
${matrixSection(report, links)}
${pagesSection(report, links)}
${referencesSection(links)}
${waiversSection(report)}
${uncheckedSection(report)}
</main>
<footer><p>${NO_CLEARANCE}</p></footer>
</body>
</html>
`
}
