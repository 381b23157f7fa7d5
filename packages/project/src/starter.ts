import {join, relative, resolve} from 'node:path'
import {disk} from './disk.ts'

const FILES: Readonly<Record<string, string>> = {
  'claimlint.config.yaml': `schema: 1

# recommended: quiet on good pages · strict: everything
preset: recommended

# Rules of a jurisdiction, off unless named: us, uk, eu. They are no legal advice.
regions: []

# Where the facts, the bibliography and the accepted exceptions stand.
# facts: [facts/**/*.yaml]
references: [references.yaml]
waivers: waivers.yaml
`,
  'references.yaml': `# One entry a source, in CSL's terms. In a draft: [@key, p. 3]
references: []
`,
  'waivers.yaml': `# Accepted exceptions: rule, page, the words it covers, reason, owner, until.
# Uncited claims and promotion also need an approver who is not the owner.
waivers: []
`,
  'drafts/first-draft.md': `---
title: First draft
status: draft
---

# First draft

Write here. Then run \`claimlint check\`: each claim without a source is told, with what you can do about it.
`,
}

/** Writes the files of a new project; a file that is there stays as it is. Paths are told relative to `cwd`. */
export function writeStarter(folder: string, cwd: string): {written: string[]; kept: string[]} {
  const root = resolve(cwd, folder)
  const written: string[] = []
  const kept: string[] = []
  for (const [name, text] of Object.entries(FILES)) {
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
