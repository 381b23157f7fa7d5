import {type Event, EventEmitter} from 'vscode'
import type {LanguageClient} from 'vscode-languageclient/node'
import type {PageSummary} from './protocol.ts'

/** The pages as the server last told of them: what the views and the status bar show. */
export class Pages {
  readonly #client: LanguageClient
  readonly #pages = new Map<string, PageSummary>()
  readonly #changed = new EventEmitter<readonly string[]>()
  /** Addresses of the pages that changed; none when all may have. */
  readonly onDidChange: Event<readonly string[]> = this.#changed.event

  constructor(client: LanguageClient) {
    this.#client = client
    client.onNotification('claimlint/changed', ({uris}: {uris: string[]}) => void this.#fetch(uris))
  }

  get all(): PageSummary[] {
    return [...this.#pages.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  get(uri: string): PageSummary | undefined {
    return this.#pages.get(normal(uri))
  }

  async #fetch(uris: readonly string[]): Promise<void> {
    const pages = await this.#client.sendRequest<PageSummary[] | null>('claimlint/pages', {uris})
    for (const uri of uris) this.#pages.delete(normal(uri))
    for (const page of pages ?? []) this.#pages.set(normal(page.uri), page)
    this.#changed.fire(uris)
  }
}

/** Client and server may escape an address differently. */
const normal = (uri: string): string => {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
