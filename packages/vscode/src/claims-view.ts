import {
  commands,
  type Disposable,
  EventEmitter,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode'
import type {Pages} from './pages.ts'
import type {ClaimSummary, PageSummary} from './protocol.ts'

type Grouping = 'page' | 'kind' | 'check'

interface Group {
  readonly label: string
  readonly description: string
  readonly icon: ThemeIcon
  readonly claims: readonly Found[]
  readonly page?: PageSummary
}

interface Found {
  readonly page: PageSummary
  readonly claim: ClaimSummary
}

type Node = Group | Found

/** The claims of the workspace as a tree: by page, by kind, or by the check that each lacks. */
export class ClaimsView implements TreeDataProvider<Node>, Disposable {
  readonly #pages: Pages
  readonly #view: TreeView<Node>
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  #grouping: Grouping = 'page'
  #lackingOnly = false
  #words = ''

  constructor(pages: Pages) {
    this.#pages = pages
    this.#view = window.createTreeView('claimlint.claims', {treeDataProvider: this, showCollapseAll: true})
    pages.onDidChange(() => this.#show())
  }

  dispose(): void {
    this.#view.dispose()
    this.#changed.dispose()
  }

  group(by: Grouping): void {
    this.#grouping = by
    this.#show()
  }

  /** Asks which claims are shown. */
  async filter(): Promise<void> {
    const choice = await window.showQuickPick(
      [
        {label: 'All claims', lacking: false, ask: false},
        {label: 'Only claims that lack something', lacking: true, ask: false},
        {label: 'Only claims with certain words…', lacking: this.#lackingOnly, ask: true},
      ],
      {title: 'Show in the claims view'},
    )
    if (!choice) return
    if (choice.ask) {
      const words = await window.showInputBox({prompt: 'Words in the claim', value: this.#words})
      if (words === undefined) return
      this.#words = words.trim()
    } else {
      this.#lackingOnly = choice.lacking
      this.#words = ''
    }
    this.#show()
  }

  /** Shows every claim again. */
  showAll(): void {
    this.#lackingOnly = false
    this.#words = ''
    this.#show()
  }

  /** What is left out is always told: an empty view must not look like a page without claims. */
  #show(): void {
    const parts = [
      this.#lackingOnly ? 'that lack something' : '',
      this.#words === '' ? '' : `with “${this.#words}”`,
    ].filter(Boolean)
    const isFiltered = parts.length > 0
    const all = this.#pages.all.reduce((sum, {claims}) => sum + claims.length, 0)
    this.#view.message = isFiltered ? `Only claims ${parts.join(' and ')}: ${this.#shown().length} of ${all}` : ''
    void commands.executeCommand('setContext', 'claimlint.claimsFiltered', isFiltered)
    this.#changed.fire(undefined)
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.#groups()
    return 'claims' in node ? [...node.claims] : []
  }

  getTreeItem(node: Node): TreeItem {
    return 'claims' in node ? groupItem(node, this.#grouping) : claimItem(node)
  }

  #shown(): Found[] {
    const words = this.#words.toLowerCase()
    return this.#pages.all.flatMap(page =>
      page.claims
        .filter(claim => (!this.#lackingOnly || claim.failed) && claim.text.toLowerCase().includes(words))
        .map(claim => ({page, claim})),
    )
  }

  #groups(): Group[] {
    const shown = this.#shown()
    if (this.#grouping === 'page') {
      return this.#pages.all.flatMap(page => {
        const claims = shown.filter(found => found.page === page)
        if (claims.length === 0) return []
        const alike = this.#pages.all.some(other => other !== page && other.title === page.title)
        // With several folders open a path alone would not tell them apart either.
        const place = alike ? `${workspace.asRelativePath(Uri.parse(page.uri))} · ` : ''
        return {
          label: page.title,
          description: `${place}${page.tally}`,
          icon: new ThemeIcon('markdown'),
          claims,
          page,
        }
      })
    }
    const name = ({claim}: Found): string =>
      this.#grouping === 'kind' ? claim.kind : claim.failed ? (LACKS[claim.failed] ?? claim.failed) : 'lacks nothing'
    return [...new Set(shown.map(name))].sort().map(label => {
      const claims = shown.filter(found => name(found) === label)
      return {label, description: String(claims.length), icon: new ThemeIcon('list-unordered'), claims}
    })
  }
}

const LACKS: Readonly<Record<string, string>> = {
  cited: 'lacks a source',
  resolved: 'source cannot be found',
  anchored: 'lacks a passage',
  quoted: 'passage is not in the source',
  matched: 'number does not follow',
  proportionate: 'worded too strongly',
  signed: 'not signed off',
}

function groupItem({label, description, icon, page}: Group, grouping: Grouping): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState[grouping === 'page' ? 'Collapsed' : 'Expanded'])
  item.description = description
  item.iconPath = icon
  if (page) {
    item.resourceUri = Uri.parse(page.uri)
    item.tooltip = `${page.path} · ${page.status}${page.fictional ? ' · FICTIONAL' : ''}`
  }
  return item
}

/** Colours by rung, as in the preview. */
const COLOURS = ['charts.red', 'charts.yellow', 'charts.blue', 'charts.green'] as const

function claimItem({page, claim}: Found): TreeItem {
  const item = new TreeItem(claim.text, TreeItemCollapsibleState.None)
  const {start, end} = claim.range
  item.description = `${claim.kind} · rung ${claim.rung}`
  item.iconPath = new ThemeIcon('circle-filled', new ThemeColor(COLOURS[Math.min(claim.rung, 3)]!))
  item.tooltip = `${claim.text}\n${claim.failed ? (LACKS[claim.failed] ?? '') : ''}`
  item.command = {
    title: 'Go to the claim',
    command: 'vscode.open',
    arguments: [
      Uri.parse(page.uri),
      {selection: new Range(start.line, start.character, end.line, end.character), preview: true},
    ],
  }
  return item
}

/** Brings the view to the front. */
export const showClaims = (): Thenable<unknown> => commands.executeCommand('claimlint.claims.focus')
