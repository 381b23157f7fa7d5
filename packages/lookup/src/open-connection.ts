import {type Answer, type Connection, NoAnswer} from './connection.ts'

export interface ConnectionOptions {
  /** How the tool names itself to the server, with a way to reach its makers or users. */
  readonly userAgent: string
  /** Milliseconds for one question, its redirects and its whole body. */
  readonly timeout?: number
  /** Bytes of a body; a record of a work is some kilobytes. */
  readonly mostBytes?: number
  /** Milliseconds between two questions to one host: NCBI asks for at most three a second. */
  readonly pause?: number
}

const TIMEOUT = 15_000
const MOST_BYTES = 2 * 1024 * 1024
const PAUSE = 350
const MOST_REDIRECTS = 3

/** The real network. A question follows redirects within its host alone, and takes JSON of a bounded size. */
export function openConnection(options: ConnectionOptions): Connection {
  const {userAgent, timeout = TIMEOUT, mostBytes = MOST_BYTES, pause = PAUSE} = options
  let last: Promise<unknown> | undefined
  return {
    async ask(url) {
      // One question after the other: a polite client asks no two at once.
      await last
      const answer = askOnce(url, {userAgent, timeout, mostBytes})
      last = answer
        .catch(() => undefined)
        .then(() => (pause > 0 ? new Promise(done => setTimeout(done, pause)) : undefined))
      return answer
    },
  }
}

async function askOnce(
  asked: URL,
  {userAgent, timeout, mostBytes}: Required<Pick<ConnectionOptions, 'userAgent' | 'timeout' | 'mostBytes'>>,
): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout)
  let url = asked
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        headers: {accept: 'application/json', 'user-agent': userAgent},
      })
      if (response.status >= 300 && response.status < 400) {
        await response.body?.cancel()
        url = follow(url, response.headers.get('location'))
        continue
      }
      return await readAnswer(response, url, mostBytes)
    }
    throw new NoAnswer('redirected', `${url.host} sends the question round in a ring`)
  } catch (error) {
    if (error instanceof NoAnswer) throw error
    if (signal.aborted) throw new NoAnswer('slow', `${url.host} did not answer within ${timeout / 1000} seconds`)
    throw new NoAnswer('down', `${url.host} could not be reached${causeOf(error)}`)
  }
}

/** A record comes from the registry that was asked, never from where it points to. */
function follow(from: URL, location: string | null): URL {
  const to = location !== null && URL.canParse(location, from.href) ? new URL(location, from) : undefined
  if (!to) throw new NoAnswer('redirected', `${from.host} sends the question on without saying where`)
  if (to.host !== from.host || to.protocol !== from.protocol)
    throw new NoAnswer('redirected', `${from.host} sends the question on to another server, ${to.host}`)
  return to
}

async function readAnswer(response: Response, url: URL, mostBytes: number): Promise<Answer> {
  const {status} = response
  const type = response.headers.get('content-type') ?? ''
  if (status === 404) {
    await response.body?.cancel()
    return {status, json: undefined}
  }
  if (status === 429 || status === 503) {
    await response.body?.cancel()
    throw new NoAnswer('busy', `${url.host} is busy (status ${status}); try again later`)
  }
  if (status !== 200) {
    await response.body?.cancel()
    throw new NoAnswer('refused', `${url.host} answered with status ${status}`)
  }
  if (!/\bjson\b/i.test(type)) {
    await response.body?.cancel()
    throw new NoAnswer('not-json', `${url.host} answered with ${type.split(';')[0] || 'something'} and not with JSON`)
  }
  const text = await readBody(response, url, mostBytes)
  try {
    return {status, json: JSON.parse(text)}
  } catch {
    throw new NoAnswer('not-json', `${url.host} answered with JSON that is broken`)
  }
}

/** The length that a server announces may be a lie, so the bytes are counted as they come. */
async function readBody(response: Response, url: URL, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  const reader = response.body?.getReader()
  while (reader) {
    const {done, value} = await reader.read()
    if (done) break
    bytes += value.length
    if (bytes > mostBytes) {
      await reader.cancel()
      throw new NoAnswer('too-large', `${url.host} answered with more than ${Math.floor(mostBytes / 1024)} KB`)
    }
    text += decoder.decode(value, {stream: true})
  }
  return text + decoder.decode()
}

function causeOf(error: unknown): string {
  const code = (error as {cause?: {code?: unknown}}).cause?.code
  const words: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'it refuses connections',
    ENOTFOUND: 'its name is not known here',
    EAI_AGAIN: 'its name cannot be looked up: there is no network',
    ENETUNREACH: 'there is no network',
    ECONNRESET: 'it broke the connection off',
    UND_ERR_SOCKET: 'it broke the connection off',
  }
  return typeof code === 'string' ? ` (${words[code] ?? code})` : ''
}
