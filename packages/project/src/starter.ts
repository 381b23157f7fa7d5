import {join, relative, resolve} from 'node:path'
import {SCHEMAS} from '@claimlint/core/schemas'
import {disk} from './disk.ts'

/** Where the schemas of a project's files are put, for editors: they serve what the modelines name. */
const SCHEMA_FOLDER = '.claimlint/schemas'

const FILES: Readonly<Record<string, string>> = {
  'claimlint.config.yaml': `${modeline('config', 0)}schema: 1

# recommended: quiet on good pages · strict: everything
preset: recommended

# Rules of a jurisdiction, off unless named: us, uk, eu. They are no legal advice.
regions: []

# Where the facts, the bibliography and the accepted exceptions stand.
facts: [facts/**/*.yaml]
references: [references.yaml]
waivers: waivers.yaml
`,
  'references.yaml': `${modeline('references', 0)}# One entry a source, in CSL's terms. For the first one, take out the [] and the # before each line of the example.
references: []
#  - id: family2024                  # in a draft: [@family2024, p. 3]
#    type: article-journal           # or book, chapter, report, webpage, …
#    author: [{family: Family, given: G. N.}]
#    title: Title of the article
#    container-title: Name of the journal
#    issued: {date-parts: [[2024]]}
#    volume: "12"
#    page: 34-41
#    URL: https://journal.example/12/34   # or DOI, PMID
`,
  'waivers.yaml': `${modeline('waivers', 0)}# Accepted exceptions: rule, page, the words it covers, reason, owner, until.
# Uncited claims and promotion also need an approver who is not the owner.
waivers: []
`,
  'facts/first-procedure.yaml': `${modeline('facts', 1)}schema: 1
id: first-procedure
kind: procedure
title: First procedure
names:
  preferred: first procedure

# What is known, each value with the source that gives it. A draft binds words to it: [about 6 weeks](fact:first-procedure/…)
quantities: []
`,
  'drafts/first-draft.md': `---
title: First draft
status: draft
---

# First draft

Write here. Then run \`claimlint check\`: each claim without a source is told, with what you can do about it.
`,
}

/** The line by which any YAML editor finds the schema of a file that lies so many folders deep. */
function modeline(schema: keyof typeof SCHEMAS, depth: number): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}${SCHEMA_FOLDER}/${schema}.schema.json\n`
}

const schemaFiles = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${SCHEMA_FOLDER}/${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  )

/** Writes the files of a new project; a file that is there stays as it is. Paths are told relative to `cwd`. */
export function writeStarter(folder: string, cwd: string): {written: string[]; kept: string[]} {
  const root = resolve(cwd, folder)
  const written: string[] = []
  const kept: string[] = []
  for (const [name, text] of Object.entries({...FILES, ...schemaFiles()})) {
    const path = join(root, name)
    const told = relative(cwd, path) || name
    if (disk.exists(path)) {
      kept.push(told)
      continue
    }
    disk.write(path, text)
    written.push(told)
  }
  return {written, kept}
}
