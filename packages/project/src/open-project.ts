import {dirname, join, resolve} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {type DocumentReport, decodeSource, type Page, type SourceText, sourceText} from '@claimlint/core'
import {disk} from './disk.ts'
import {type DataFiles, type DataScope, findDataFiles, sniffDataKind} from './find-data-files.ts'
import {gatherReport, type JudgedGroup} from './gather-report.ts'
import type {DraftGroup} from './group-drafts.ts'
import {lintDataFiles} from './lint-data-files.ts'
import {type DraftResult, type LintedDraft, lintDocument} from './lint-draft.ts'
import type {LoadedConfig} from './load-config.ts'
import {Memo} from './memo.ts'
import {NO_USES, type PageUses, usesOf} from './page-uses.ts'
import {loadProject, type Project} from './project.ts'
import {namedBibliographies, readSource} from './read-sources.ts'
import {settleSite} from './settle-site.ts'

type Kept = LintedDraft & {
  readonly source: SourceText
  readonly project: Project
  readonly today: string
  readonly uses: PageUses
}

export interface DataResult {
  readonly documents: readonly DocumentReport[]
  readonly failures: readonly {readonly path: string; readonly message: string}[]
}

/**
 * The drafts and data files of one config while they are edited. What is asked for is computed by the functions of
 * `check`, and kept while all that it rests on stays the same.
 */
export class OpenProject {
  readonly config: LoadedConfig
  readonly #today: () => string
  readonly #memo: Memo
  #scope: DataScope
  #sources: Map<string, SourceText>
  #files: DataFiles | undefined
  #project: Project | undefined
  #stale = true
  readonly #linted = new Map<string, Kept>()
  #settled = new Map<string, {readonly alone: DraftResult; readonly together: DraftResult}>()
  #data: {readonly key: readonly unknown[]; readonly result: DataResult} | undefined

  /** @param former the same project before its files were looked up again; what still holds of it is kept */
  constructor({config, scope, drafts}: DraftGroup, today: () => string, former?: OpenProject) {
    this.config = config
    this.#today = today
    this.#scope = scope
    this.#sources = new Map(drafts.map(({path, source}) => [path, former?.unchanged(path, source) ?? source]))
    this.#memo = former ? former.#memo : new Memo()
    this.#project = former ? former.#project : undefined
    for (const [path, kept] of former ? former.#linted : []) if (this.#sources.has(path)) this.#linted.set(path, kept)
  }

  private unchanged(path: string, source: SourceText): SourceText | undefined {
    const own = this.#sources.get(path)
    return own?.text === source.text && own.damage === source.damage ? own : undefined
  }

  /** Absolute paths, in byte order. */
  get drafts(): readonly string[] {
    return [...this.#sources.keys()]
  }

  has(path: string): boolean {
    return this.#sources.has(path)
  }

  source(path: string): SourceText | undefined {
    return this.#sources.get(path) ?? this.dataFile(path)?.source
  }

  dataFile(path: string): Project['dataFiles'][number] | undefined {
    return this.project.dataFiles.find(({source}) => this.pathOf(source.path) === path)
  }

  /** The text of the config, as its editor has it. */
  configText(): string | undefined {
    const {file} = this.config
    return file === undefined || !disk.exists(file) ? undefined : decodeSource(file, disk.read(file)).text
  }

  /** The absolute path of a file as reports tell it. */
  pathOf(shortPath: string): string {
    return join(this.config.root, shortPath)
  }

  /**
   * What the drafts share.
   *
   * @throws ConfigError when a lexicon that the config names cannot be used.
   */
  get project(): Project {
    if (!this.#stale && this.#project) return this.#project
    this.#files ??= findDataFiles(this.config, this.#scope)
    const made = loadProject(this.config, this.#scope, {files: this.#files, memo: this.#memo})
    // Judged pages are kept by the identity of their project, so an equal one is not replaced.
    if (!this.#project || !sameProject(this.#project, made)) this.#project = made
    this.#stale = false
    return this.#project
  }

  /** Reads a draft again. `false` when it is gone. */
  readAgain(path: string): boolean {
    const source = readSource(path, this.#sources.get(path)?.path ?? path)
    if ('fault' in source) return false
    const before = this.#sources.get(path)
    if (before?.text === source.text && before.damage === source.damage) return true
    this.#sources.set(path, source)
    if (before && namedBibliographies(before.text).join('\n') === namedBibliographies(source.text).join('\n'))
      return true
    const named = [...this.#sources].flatMap(([at, {text}]) =>
      namedBibliographies(text).map(name => resolve(dirname(at), name)),
    )
    this.#scope = {...this.#scope, bibliographies: named.filter(disk.exists)}
    this.#files = undefined
    this.#stale = true
    return true
  }

  /**
   * Reads the data files again, for one of them changed; one that was not known makes them be looked up anew.
   *
   * @param edited it was there before and only its text changed
   */
  reload(path: string, edited: boolean): void {
    const {config} = this
    const known = [
      ...Object.values(this.#files ?? {}).flat(),
      ...(this.#project?.dataFiles ?? []).map(({source}) => this.pathOf(source.path)),
      resolve(config.root, config.waivers),
      resolve(config.root, config.evidence),
      resolve(config.root, config.lock),
      resolve(config.root, config.retractions),
      ...(config.value.lexicons ?? []).map(name => resolve(config.root, name)),
    ]
    const isKnown = known.includes(path) && disk.exists(path)
    // Another tool's YAML is typed in as well; with a config names decide, without one what the file says of itself.
    if (!isKnown && edited && /\.ya?ml$/i.test(path) && (config.file !== undefined || !saysOurs(path))) return
    // Without a config a file that no longer says what it is may be none of ours.
    if (!isKnown || (config.file === undefined && !saysOurs(path))) this.#files = undefined
    this.#stale = true
  }

  /** One draft, judged; the same value as long as its text, its project and the day stay the same. */
  lint(path: string): LintedDraft & {readonly uses: PageUses} {
    const source = this.#sources.get(path)
    if (!source) throw new Error(`${path} is none of this project's drafts`)
    const {project} = this
    const today = this.#today()
    const kept = this.#linted.get(path)
    if (kept && kept.source === source && kept.project === project && kept.today === today) return kept
    const {page, result} = lintDocument(source, path, project, today)
    const made: Kept = {
      ...(page && disk.holds(path) ? {page} : {}),
      result,
      source,
      project,
      today,
      uses: page ? usesOf(page) : NO_USES,
    }
    this.#linted.set(path, made)
    return made
  }

  /** The live page of a draft. Pages of open files are kept; one of a closed file is made again. */
  page(path: string): Page | undefined {
    return this.lint(path).page ?? lintDocument(this.#sources.get(path)!, path, this.project, this.#today()).page
  }

  /** Whether a draft can be told without work. */
  isFresh(path: string): boolean {
    const kept = this.#linted.get(path)
    return (
      kept !== undefined &&
      !this.#stale &&
      kept.source === this.#sources.get(path) &&
      kept.project === this.#project &&
      kept.today === this.#today()
    )
  }

  /** What the findings would be if a draft read otherwise; nothing is kept. */
  lintInstead(path: string, text: string): DraftResult {
    const source = sourceText(this.#sources.get(path)?.path ?? path, text)
    return lintDocument(source, path, this.project, this.#today()).result
  }

  /** Lets the live page of a closed file go; its result stays. */
  forgetPage(path: string): void {
    const kept = this.#linted.get(path)
    if (!kept?.page) return
    const {page: _, ...rest} = kept
    this.#linted.set(path, rest)
  }

  /** The data files, judged; it judges every draft first, for waivers count what they waive. */
  lintData(): DataResult {
    const results = this.#results()
    const key = [
      this.project,
      this.#today(),
      JSON.stringify(results.map(({outcomes, unplaced, keys}) => [outcomes, unplaced, keys])),
    ]
    if (this.#data?.key.every((value, at) => value === key[at])) return this.#data.result
    const result = lintDataFiles(this.project, results, this.#today())
    this.#data = {key, result}
    return result
  }

  /** What `gatherReport` needs of this project. */
  judged(): JudgedGroup {
    const drafts = [...this.#sources].map(([path, source]) => ({path, source}))
    return {group: {config: this.config, drafts}, project: this.project, results: this.#results()}
  }

  /**
   * One draft as the last look at the whole site left it; as it was judged alone where it changed since. The look is
   * taken by `lintData` and `judged`, which judge every draft.
   */
  result(path: string): DraftResult {
    const {result} = this.lint(path)
    const settled = this.#settled.get(path)
    return settled?.alone === result ? settled.together : result
  }

  #results(): readonly DraftResult[] {
    const alone = this.drafts.map(path => this.lint(path).result)
    const former = this.#settled
    const isSame =
      this.drafts.length === former.size && this.drafts.every((path, i) => former.get(path)?.alone === alone[i])
    if (!isSame) {
      const together = settleSite(this.project, alone)
      this.#settled = new Map(
        this.drafts.map((path, i) => [
          path,
          {
            alone: alone[i]!,
            together: together[i] === alone[i] ? alone[i]! : keep(former.get(path)?.together, together[i]!),
          },
        ]),
      )
    }
    return this.drafts.map(path => this.#settled.get(path)!.together)
  }
}

/** Equal results keep their identity: an editor is told only of what changed. */
const keep = (former: DraftResult | undefined, made: DraftResult): DraftResult =>
  former && isDeepStrictEqual(former, made) ? former : made

/** One report over several open projects, as `check` would give it. */
export const gatherOpen = (
  projects: readonly OpenProject[],
  failures: readonly {readonly path: string; readonly message: string}[],
  settings: {readonly today: string; readonly version: string},
): ReturnType<typeof gatherReport>['report'] =>
  gatherReport(
    projects.map(project => project.judged()),
    failures,
    {...settings, paths: projects.map(({config}) => config.root)},
  ).report

/**
 * Whether two loads give the same in all that a finding can rest on. Readings that were kept are equal at a glance; an
 * object of a class may hide what it holds, so only the very same one counts.
 */
function sameProject(a: Project, b: Project): boolean {
  return (Object.keys({...a, ...b}) as (keyof Project)[]).every(key => {
    const [one, other] = [a[key], b[key]] as unknown[]
    return (
      one === other || typeof one === 'function' || (isPlain(one) && isPlain(other) && isDeepStrictEqual(one, other))
    )
  })
}

const saysOurs = (path: string): boolean =>
  disk.exists(path) && sniffDataKind(new TextDecoder().decode(disk.read(path)), false) !== undefined

const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ||
  value instanceof Map ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
