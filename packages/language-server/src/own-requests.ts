import {referenceLine, shortReference} from '@claimlint/core'
import {readRulePage} from '@claimlint/project'
import type {Connection} from 'vscode-languageserver'
import {binding, rankFacts} from './actions/bind.ts'
import {citation} from './actions/cite.ts'
import {rankReferences} from './actions/rank-references.ts'
import {type WaiverAnswers, waiver} from './actions/waive.ts'
import {findingsOf} from './features/code-actions.ts'
import {pageSummaries} from './features/page-summaries.ts'
import {preview} from './features/preview.ts'
import {citationReport} from './features/report.ts'
import {type AtClaim, type AtRange, type MaybeEdit, METHODS, type SourceChoice} from './protocol.ts'
import type {Session} from './session.ts'
import {factLine, valueWords} from './words/fact-words.ts'

type Guard = <P, R>(answer: (params: P) => R | Promise<R>) => (params: P) => Promise<R | null>

/** Answers the requests that the protocol itself does not have. */
export function answerOwnRequests(connection: Connection, session: () => Session, guard: Guard): void {
  connection.onRequest(
    METHODS.pages,
    guard(({uris}: {uris?: string[]}) => pageSummaries(session(), uris)),
  )
  connection.onRequest(
    METHODS.preview,
    guard(({uri}: {uri: string}) => preview(session(), uri)),
  )
  connection.onRequest(
    METHODS.report,
    guard(() => citationReport(session())),
  )
  connection.onRequest(
    METHODS.rulePage,
    guard(async ({rule}: {rule: string}) => ({markdown: (await readRulePage(String(rule))) ?? ''})),
  )
  connection.onRequest(
    METHODS.sources,
    guard((params: AtClaim) => sources(session(), params)),
  )
  connection.onRequest(
    METHODS.cite,
    guard((params: AtClaim & {key: string}) => cite(session(), params)),
  )
  connection.onRequest(
    METHODS.facts,
    guard((params: AtRange) => facts(session(), params)),
  )
  connection.onRequest(
    METHODS.bind,
    guard((params: AtRange & {fact: string}) => bind(session(), params)),
  )
  connection.onRequest(
    METHODS.waive,
    guard((params: WaiverAnswers & {uri: string; fingerprint: string}) => waive(session(), params)),
  )
}

function sources(session: Session, {uri, claim: id}: AtClaim): SourceChoice[] {
  const asked = session.page(uri)
  const claim = asked?.page.claims.find(one => one.id === id)
  if (!asked || !claim) return []
  return rankReferences(asked.page, claim).map(reference => ({
    key: reference.id,
    detail: referenceLine(reference),
    description: reference.retracted ? 'RETRACTED' : shortReference(reference),
  }))
}

function cite(session: Session, {uri, claim: id, key}: AtClaim & {key: string}): MaybeEdit {
  const asked = session.page(uri)
  const claim = asked?.page.claims.find(one => one.id === id)
  return (asked && claim && citation(asked, claim, key)) ?? null
}

function facts(session: Session, {uri, range}: AtRange): SourceChoice[] {
  const asked = session.page(uri)
  if (!asked) return []
  const {start, end} = asked.document.lines.offsets(range)
  return rankFacts(asked, asked.document.text.slice(start, end)).map(fact => ({
    key: fact.id,
    detail: factLine(fact),
    description: valueWords(fact) ?? '',
  }))
}

function bind(session: Session, {uri, range, fact: id}: AtRange & {fact: string}): MaybeEdit {
  const asked = session.page(uri)
  const fact = asked?.page.library.facts.get(id)
  return (asked && fact && binding(asked, asked.document.lines.offsets(range), fact)) ?? null
}

function waive(
  session: Session,
  {uri, fingerprint, ...answers}: WaiverAnswers & {uri: string; fingerprint: string},
): MaybeEdit {
  const asked = session.page(uri)
  const finding = asked && findingsOf(asked).find(one => one.fingerprint === fingerprint)
  return (asked && finding && waiver(session, asked, finding, answers)) ?? null
}
