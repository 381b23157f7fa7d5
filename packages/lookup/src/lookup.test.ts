import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type Found, makeLookup, openConnection, registriesAt} from './index.ts'
import {type Manner, type RegistryServer, startRegistry} from './testing/registry-server.ts'

const DOI = '10.98765/warm-packs'
const WORKS = [
  {doi: DOI, pmid: '99999001'},
  {
    doi: '10.98765/(sici)1<2::aid>3#4',
    crossref: {title: ['Odd <i>signs</i> &amp; more'], subtitle: ['in a DOI'], issued: {'date-parts': [[null]]}},
  },
  {
    doi: '10.98765/early',
    crossref: {
      type: 'posted-content',
      subtype: 'preprint',
      relation: {'is-preprint-of': [{'id-type': 'doi', id: '10.98765/WARM-packs', 'asserted-by': 'subject'}]},
      'updated-by': [
        {DOI: '10.98765/notice', type: 'retraction', updated: {'date-parts': [[2021, 2, 3]]}},
        {DOI: '10.98765/new', type: 'new_version', updated: {'date-parts': [[2021, 2, 4]]}},
      ],
    },
  },
  {
    pmid: '99999002',
    pubmed: {
      pubtype: ['Journal Article', 'Retracted Publication'],
      references: [{refsource: 'Ann Ex. 2022', reftype: 'Retraction in', pmid: 99999003, note: ''}],
    },
  },
  {pmid: '99999004', pubmed: {pubtype: ['Retracted Publication'], pubdate: '2019 Spring', title: '[Warm packs].'}},
]

let server: RegistryServer
beforeAll(async () => {
  server = await startRegistry(WORKS)
})
afterAll(() => server.close())

const lookup = (timeout = 5000, mostBytes = 256 * 1024) =>
  makeLookup(openConnection({userAgent: 'claimlint/0 (test)', timeout, mostBytes, pause: 0}), registriesAt(server.url))

async function ask(manner: Manner, kind: 'doi' | 'pmid', value: string, timeout?: number): Promise<Found> {
  server.manner = manner
  const [found] = await lookup(timeout).find([{kind, value}])
  return found!
}

describe('Crossref', () => {
  it('gives a work in CSL’s fields', async () => {
    expect(await ask('honest', 'doi', DOI)).toEqual({
      record: {
        identifier: `doi:${DOI}`,
        from: 'crossref',
        item: {
          type: 'article-journal',
          title: 'Warm packs for stiff thumbs: a made-up trial',
          author: [{family: 'Nobody', given: 'Ann'}, {literal: 'The Made-up Group'}],
          'container-title': 'Annals of Examples',
          publisher: 'Example Press',
          issued: {'date-parts': [[2020, 3, 4]]},
          volume: '3',
          issue: '1',
          page: '1-9',
          DOI,
          ISSN: ['1234-5679'],
        },
      },
    })
  })

  it('is asked for any sign of a DOI, names itself, and reads markup away', async () => {
    const found = await ask('honest', 'doi', '10.98765/(sici)1<2::aid>3#4')
    expect(found).toMatchObject({record: {item: {title: 'Odd signs & more: in a DOI'}}})
    expect('record' in found && found.record.item).not.toHaveProperty('issued')
    expect(server.asked.at(-1)!.agent).toBe('claimlint/0 (test)')
  })

  it('tells a preprint, its published version and the notices about it', async () => {
    expect(await ask('honest', 'doi', '10.98765/early')).toMatchObject({
      record: {
        item: {type: 'article', genre: 'preprint'},
        published: DOI,
        notices: [{nature: 'retraction', date: '2021-02-03', notice: '10.98765/notice'}],
      },
    })
  })

  it('does not know every DOI', async () => {
    expect(await ask('honest', 'doi', '10.98765/none')).toMatchObject({fault: 'unknown'})
  })

  it('is followed on its own host', async () => {
    expect(await ask('redirect-home', 'doi', DOI)).toHaveProperty('record')
  })
})

describe('PubMed', () => {
  it('gives several works in one question', async () => {
    server.manner = 'honest'
    const before = server.asked.length
    const found = await lookup().find(
      ['99999001', '99999002', '99999004', '99999999'].map(value => ({kind: 'pmid', value})),
    )
    expect(server.asked.length - before).toBe(1)
    expect(found[0]).toMatchObject({
      record: {
        identifier: 'pmid:99999001',
        item: {
          title: 'Warm packs for stiff thumbs: a made-up trial',
          author: [{family: 'Nobody', given: 'A.'}, {literal: 'The Made-up Group'}],
          issued: {'date-parts': [[2020, 3, 4]]},
          DOI,
          PMID: '99999001',
        },
      },
    })
    expect(found[1]).toMatchObject({record: {notices: [{nature: 'retraction', notice: 'pmid:99999003'}]}})
    expect(found[2]).toMatchObject({
      record: {notices: [{nature: 'retraction'}], item: {issued: {'date-parts': [[2019]]}, title: '[Warm packs]'}},
    })
    expect(found[3]).toMatchObject({fault: 'unknown'})
  })

  it('gives the numbers of a DOI', async () => {
    server.manner = 'honest'
    expect(await lookup().convert(DOI)).toEqual({pmid: '99999001', pmcid: 'PMC7654321'})
    expect(await lookup().convert('10.98765/early')).toEqual({})
    server.manner = 'error'
    expect(await lookup().convert(DOI)).toEqual({})
  })
})

describe('a server that is not to be relied on gives nothing', () => {
  const REASONS: Readonly<Record<Exclude<Manner, 'honest' | 'hostile' | 'redirect-home'>, RegExp>> = {
    slow: /within 0\.3 seconds/,
    trickling: /within 0\.3 seconds/,
    html: /text\/html and not with JSON/,
    'broken-json': /JSON that is broken/,
    'other-work': /something else|does not know/,
    huge: /more than 256 KB/,
    endless: /more than 256 KB/,
    'redirect-away': /on to another server, localhost:9/,
    'redirect-ring': /round in a ring/,
    error: /status 500/,
    busy: /busy/,
    empty: /something else/,
  }
  for (const [manner, reason] of Object.entries(REASONS)) {
    it(manner, async () => {
      for (const [kind, value] of [
        ['doi', DOI],
        ['pmid', '99999001'],
      ] as const) {
        const found = await ask(manner as Manner, kind, value, /slow|trickling/.test(manner) ? 300 : undefined)
        expect(found).not.toHaveProperty('record')
        expect('message' in found && found.message).toMatch(reason)
      }
    })
  }

  it('down', async () => {
    const gone = await startRegistry([])
    await gone.close()
    const connection = openConnection({userAgent: 'x', pause: 0})
    const [found] = await makeLookup(connection, registriesAt(gone.url)).find([{kind: 'doi', value: DOI}])
    expect(found).toMatchObject({
      fault: 'no-answer',
      message: expect.stringMatching(/could not be reached \(it refuses/),
    })
  })

  it('keeps signs away that would act on a terminal or a page', async () => {
    for (const [kind, value] of [
      ['doi', DOI],
      ['pmid', '99999001'],
    ] as const) {
      const found = await ask('hostile', kind, value)
      const title = 'record' in found ? String(found.record.item['title']) : ''
      expect(title).toMatch(/^\[2J overwrite title &\s?/)
      expect(title).not.toMatch(/[\p{Cc}\u202E<>]/u)
    }
  })
})

it('waits between two questions to a registry', async () => {
  server.manner = 'honest'
  const connection = openConnection({userAgent: 'x', pause: 120})
  const start = performance.now()
  await makeLookup(connection, registriesAt(server.url)).find([
    {kind: 'doi', value: DOI},
    {kind: 'doi', value: '10.98765/early'},
  ])
  expect(performance.now() - start).toBeGreaterThan(110)
})
