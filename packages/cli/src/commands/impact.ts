import {findImpact, type Impact, type StruckPage} from '@claimlint/project'
import {type OptionSpecs, UsageError} from '../arguments.ts'
import type {Command} from '../command.ts'
import {count} from '../count.ts'
import {EXIT} from '../exit-code.ts'
import {LINT_OPTIONS, readLintRequest} from '../lint-options.ts'
import {lines, quote} from '../review/told.ts'

const OPTIONS = {
  format: {type: 'string', short: 'f', value: 'NAME', allowed: ['pretty', 'json'], help: 'how it is told'},
  ...LINT_OPTIONS,
} satisfies OptionSpecs

const impact: Command = {
  name: 'impact',
  usage: 'FACT|REFERENCE [PATH…] [options]',
  summary: 'List the claims, pages and owners that fall when a fact changes or a source is retracted',
  details: [
    'A fact is named by its id (procedure/fact.id), a source by its key, or by doi:… or pmid:… wherever it is cited. Every',
    'page is judged twice, as it is and as it would be; nothing is changed. A claim that another source holds up is told',
    'as one that stands.',
  ],
  examples: [
    ['impact facet-joint-injection/response.half-pain content', 'what a new value would touch'],
    ['impact doi:10.5555/example content --format json', 'what a retraction would fell'],
  ],
  options: OPTIONS,
  async run(invocation) {
    const {options} = invocation
    const [name, ...paths] = invocation.paths
    if (name === undefined) throw new UsageError('Say what falls: claimlint impact FACT|REFERENCE.')
    const {request, progress} = readLintRequest({...invocation, paths})
    if (request.stdin) throw new UsageError('`claimlint impact` reads files; leave --stdin out.')
    const {impact: found, known, failures} = await findImpact(request, name)
    progress.clear()
    for (const {path, message} of failures) process.stderr.write(`${path}: ${message}\n`)
    if (!found) throw new UsageError(`No fact and no source is called “${name}”.`, {word: name, known, lead: ''})
    process.stdout.write(options['format'] === 'json' ? json(found) : lines(tell(found)))
    return failures.length > 0 ? EXIT.trouble : EXIT.clean
  },
}

export default impact

const FICTIONAL = 'FICTIONAL'

const isMadeUp = ({pages, facts}: Impact): boolean =>
  pages.some(({fictional}) => fictional) || facts.some(({fact}) => fact.fictional === true)

function tell(found: Impact): string[] {
  const {kind, id, facts, pages} = found
  const falling = pages.flatMap(({claims}) => claims.filter(({lost}) => lost.length > 0))
  const all = pages.flatMap(({claims}) => claims)
  const owners = [...new Set(pages.flatMap(page => [...page.authors, ...page.reviewers]))]
  return [
    ...facts.map(
      ({fact, falls}) =>
        `${fact.path}${fact.fictional ? ` ${FICTIONAL}` : ''}  fact ${fact.id} ${falls ? 'would have no source left' : 'rests on it, among others or unproven'}`,
    ),
    ...pages.flatMap(page => [
      `${page.path}${page.fictional ? ` ${FICTIONAL}` : ''}  ${page.status}${whoOf(page)}`,
      ...page.claims.flatMap(({claim, line, rung, after, lost}) => [
        `  line ${line}  ${claim.kind}  ${quote(claim.text)}`,
        lost.length === 0
          ? `      stands: rung ${rung} of 7, held up by another source`
          : `      falls from rung ${rung} to ${after}: no longer ${lost.join(', ')}`,
      ]),
    ]),
    `${kind === 'fact' ? `If the fact ${id} changes` : `If ${id} is retracted`}: ${count(falling.length, 'claim')} of ${all.length} that lean on it ${falling.length === 1 ? 'falls' : 'fall'}, on ${count(pages.length, 'page')}${owners.length > 0 ? `; ask ${owners.join(', ')}` : ''}.`,
    ...(isMadeUp(found) ? [`${FICTIONAL}: some of this is made up and no evidence for anything real.`] : []),
  ]
}

function whoOf({authors, reviewers, approvers}: StruckPage): string {
  const parts = [
    authors.length > 0 ? `by ${authors.join(', ')}` : '',
    reviewers.length > 0 ? `reviewed by ${reviewers.join(', ')}` : '',
    approvers.length > 0 ? `approvals recorded as ${approvers.map(name => `“${name}”`).join(', ')}` : '',
  ].filter(words => words !== '')
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`
}

function json(found: Impact): string {
  const {kind, id, facts, pages} = found
  const value = {
    version: 1,
    subject: {kind, id},
    ...(isMadeUp(found) ? {fictional: true} : {}),
    facts: facts.map(({fact, falls}) => ({id: fact.id, path: fact.path, falls})),
    pages: pages.map(({path, status, fictional, authors, reviewers, approvers, claims}) => ({
      path,
      status,
      ...(fictional ? {fictional} : {}),
      authors,
      reviewers,
      approvers,
      claims: claims.map(({claim, line, rung, after, lost}) => ({
        id: claim.id,
        kind: claim.kind,
        text: claim.text.replaceAll('\uFFFC', '').replace(/\s+/g, ' ').trim(),
        line,
        rung,
        after,
        falls: lost.length > 0,
        lost,
      })),
    })),
  }
  return `${JSON.stringify(value, undefined, 2)}\n`
}
