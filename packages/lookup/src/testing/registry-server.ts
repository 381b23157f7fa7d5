import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** How the server behaves: as a registry does, or as one must not trust it to. */
export type Manner =
  | 'honest'
  | 'slow'
  | 'trickling'
  | 'html'
  | 'broken-json'
  | 'other-work'
  | 'huge'
  | 'endless'
  | 'redirect-away'
  | 'redirect-home'
  | 'redirect-ring'
  | 'error'
  | 'busy'
  | 'empty'
  | 'hostile'

export interface Work {
  readonly doi?: string
  readonly pmid?: string
  /** Fields of Crossref’s `message` and of PubMed’s summary, over the made-up ones. */
  readonly crossref?: Readonly<Record<string, unknown>>
  readonly pubmed?: Readonly<Record<string, unknown>>
}

export interface RegistryServer {
  readonly url: URL
  manner: Manner
  /** What was asked, with the user agents. */
  readonly asked: {readonly path: string; readonly agent: string}[]
  close(): Promise<void>
}

/** A server of made-up works that speaks as Crossref and NCBI do. */
export async function startRegistry(works: readonly Work[], manner: Manner = 'honest'): Promise<RegistryServer> {
  const server = createServer((request, response) => answer(state, works, request, response))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const state: RegistryServer = {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    manner,
    asked: [],
    close: () => stop(server),
  }
  return state
}

const stop = (server: Server): Promise<void> =>
  new Promise(done => {
    server.close(() => done())
    server.closeAllConnections()
  })

function answer(
  state: RegistryServer,
  works: readonly Work[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = new URL(request.url ?? '/', state.url)
  state.asked.push({path: url.pathname + url.search, agent: request.headers['user-agent'] ?? ''})
  const send = (body: string, type = 'application/json', status = 200): void => {
    response.writeHead(status, {'content-type': type})
    response.end(body)
  }
  switch (state.manner) {
    case 'slow':
      return
    case 'trickling': {
      response.writeHead(200, {'content-type': 'application/json'})
      const timer = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(timer))
      return
    }
    case 'html':
      send('<html><body>Sign in to go on</body></html>', 'text/html')
      return
    case 'broken-json':
      send('{"message": {"DOI": ')
      return
    case 'huge':
      response.writeHead(200, {'content-type': 'application/json', 'content-length': String(1 << 30)})
      response.write('"')
      response.write('x'.repeat(1 << 20))
      return
    case 'endless': {
      response.writeHead(200, {'content-type': 'application/json'})
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65536))) {}
      }
      response.on('drain', more)
      more()
      return
    }
    case 'redirect-away':
      response.writeHead(302, {location: 'http://localhost:9/works/elsewhere'})
      response.end()
      return
    case 'redirect-ring':
      response.writeHead(302, {location: url.pathname + url.search})
      response.end()
      return
    case 'redirect-home':
      if (!url.searchParams.has('again')) {
        url.searchParams.set('again', '1')
        response.writeHead(301, {location: url.pathname + url.search})
        response.end()
        return
      }
      break
    case 'error':
      send('{}', 'application/json', 500)
      return
    case 'busy':
      send('{}', 'application/json', 429)
      return
    case 'empty':
      send('null')
      return
  }
  const told = url.pathname.startsWith('/works/')
    ? crossref(works, decodeURIComponent(url.pathname.slice('/works/'.length)), state.manner)
    : url.pathname.endsWith('/esummary.fcgi')
      ? pubmed(works, (url.searchParams.get('id') ?? '').split(','), state.manner)
      : converter(works, url.searchParams.get('ids') ?? '')
  if (told === undefined) send('Resource not found.', 'text/plain', 404)
  else send(JSON.stringify(told))
}

const HOSTILE = '\u001b[2J\u202Eoverwrite\u0000 <i>title</i> &amp; \u0007 <script src="x"></script>'

function crossref(works: readonly Work[], asked: string, manner: Manner): unknown {
  const work = works.find(({doi}) => doi?.toLowerCase() === asked.toLowerCase())
  if (!work) return undefined
  return {
    status: 'ok',
    'message-type': 'work',
    message: {
      DOI: manner === 'other-work' ? '10.98765/quite-another' : work.doi,
      type: 'journal-article',
      title: [manner === 'hostile' ? HOSTILE : 'Warm packs for stiff thumbs: a made-up trial'],
      author: [
        {given: 'Ann', family: 'Nobody', sequence: 'first', affiliation: []},
        {name: 'The Made-up Group', sequence: 'additional', affiliation: []},
      ],
      'container-title': ['Annals of Examples'],
      publisher: 'Example Press',
      issued: {'date-parts': [[2020, 3, 4]]},
      volume: '3',
      issue: '1',
      page: '1-9',
      ISSN: ['1234-5679'],
      ...work.crossref,
    },
  }
}

function pubmed(works: readonly Work[], asked: readonly string[], manner: Manner): unknown {
  const summaries = asked.map(pmid => {
    const work = works.find(one => one.pmid === pmid)
    if (!work) return [pmid, {uid: pmid, error: 'cannot get document summary'}] as const
    return [
      pmid,
      {
        uid: manner === 'other-work' ? '1' : pmid,
        pubdate: '2020 Mar 4',
        source: 'Ann Ex',
        fulljournalname: 'Annals of Examples',
        authors: [
          {name: 'Nobody A', authtype: 'Author', clusterid: ''},
          {name: 'The Made-up Group', authtype: 'CollectiveName', clusterid: ''},
        ],
        title: manner === 'hostile' ? HOSTILE : 'Warm packs for stiff thumbs: a made-up trial.',
        volume: '3',
        issue: '1',
        pages: '1-9',
        pubtype: ['Journal Article'],
        articleids: [
          {idtype: 'pubmed', idtypen: 1, value: pmid},
          ...(work.doi ? [{idtype: 'doi', idtypen: 3, value: work.doi}] : []),
        ],
        references: [],
        ...work.pubmed,
      },
    ] as const
  })
  return {header: {type: 'esummary', version: '0.3'}, result: {uids: asked, ...Object.fromEntries(summaries)}}
}

function converter(works: readonly Work[], asked: string): unknown {
  const work = works.find(({doi}) => doi?.toLowerCase() === asked.toLowerCase())
  const known = work?.pmid ? [{doi: work.doi, pmid: Number(work.pmid), pmcid: 'PMC7654321', 'requested-id': asked}] : []
  return {status: 'ok', 'response-date': '2026-11-22 00:00:00', records: known}
}
