import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {PROJECT} from '../packages/language-server/src/testing/project.fixture.ts'
import {editorIsInstalled} from '../packages/tooling/src/editor-tools.ts'
import {browserPath, openBrowser} from './support/browser.ts'
import {VsCode} from './support/vscode.ts'

const ready = Boolean(browserPath) && editorIsInstalled()

const inFolder = (folder: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))

const {'drafts/bath.md': _, ...shared} = PROJECT

/** Two projects side by side, and a workspace that names a server of its own: one that tells when it is run. */
const FILES = {
  ...inFolder('north', PROJECT),
  'north/drafts/third.md': '# Soaks\n\nSoaks help for nine days.\n',
  'north/waivers.yaml': `schema: 1
waivers:
  - rule: uncited-duration
    page: drafts/third.md
    words: Soaks help for nine days
    reason: Everybody says so.
    owner: A. Owner
    approver: B. Other
    created: 2026-11-01
    until: 2027-01-31
`,
  ...inFolder('south', shared),
  'south/drafts/knee.md':
    '---\ntitle: Knees\nfictional: true\n---\n\n# Knees\n\nCold packs help for three weeks [@ito2020].\n',
  'both.code-workspace': JSON.stringify({
    folders: [{path: 'north'}, {path: 'south'}],
    settings: {'claimlint.server.path': 'FOLDER/north/tools/server.cjs'},
  }),
  'north/tools/server.cjs': "require('node:fs').writeFileSync(__dirname + '/ran', '')\n",
}

// In CI a missing editor is a failure, not a skip.
describe.skipIf(!ready && !process.env['CI'])(
  `a workspace of two folders that nobody trusts yet${ready ? '' : ' (skipped: `npx tsx packages/tooling/src/install-editors.ts` brings the editor)'}`,
  () => {
    let browser: Browser
    const code = new VsCode(FILES, {workspace: 'both.code-workspace', untrusted: true})
    const ran = join(code.folder, 'north/tools/ran')

    beforeAll(async () => {
      expect(ready, 'Chromium or code-server is missing').toBe(true)
      browser = await openBrowser()
      await code.start(browser, 'north/drafts/bath.md')
    }, 180_000)
    afterAll(async () => {
      await code.stop()
      await browser?.close()
    }, 60_000)

    it('is judged by its config, and by the server of the extension alone', async () => {
      await code.page.getByText('Restricted Mode').first().waitFor()
      await code.page.waitForSelector('.squiggly-error', {timeout: 60_000})
      await code.page.getByText('3 claims: 1 uncited').first().waitFor()
      await code.picture('restricted')
      expect(existsSync(ran)).toBe(false)
    }, 90_000)

    it('keeps the folders apart', async () => {
      await code.command('claimlint: Show the Claims')
      for (const title of ['Wrist baths', 'Knees'])
        await code.page.locator('.pane-body .monaco-list-row', {hasText: title}).first().waitFor()
      await code.openFile('knee.md')
      await code.line('Cold packs help').click({position: {x: 310, y: 8}})
      await code.page.keyboard.press('F12')
      await code.page.locator('.tab.active', {hasText: 'references.yaml'}).waitFor()
      await code.line('id: ito2020').waitFor()
      // The server is told of the file once it shows.
      await code.page.getByText('used once in one file').first().waitFor()
      await code.page.keyboard.press('F2')
      const box = code.page.locator('.rename-box input')
      await box.waitFor()
      await box.fill('ito2020knee')
      await code.page.keyboard.press('Enter')
      await code.line('id: ito2020knee').waitFor()
      await code.command('File: Save All Files')
      expect(code.read('south/drafts/knee.md')).toContain('[@ito2020knee]')
      expect(code.read('north/references.yaml')).toContain('id: ito2020\n')
      await code.picture('two-folders')
    }, 90_000)

    it('leads from a finding and from a waiver to the page of the rule', async () => {
      await code.openFile('bath.md')
      await code.line('A warm wrist bath').hover({position: {x: 200, y: 8}})
      await code.page.locator('.monaco-hover').getByText('uncited-duration').first().click()
      await code.page.locator('.tab.active', {hasText: 'uncited-duration.md'}).waitFor()
      await code.openFile('waivers.yaml north')
      await code.line('- rule: uncited-duration').click({position: {x: 130, y: 8}})
      await code.page.keyboard.press('F12')
      await code.page.locator('.tab.active', {hasText: 'uncited-duration.md'}).waitFor()
      await code.line('# uncited-duration').waitFor()
      await code.picture('rule-page')
    }, 60_000)

    it('may name a server once it is trusted', async () => {
      await code.command('Workspaces: Manage Workspace Trust')
      await code.page
        .locator('.workspace-trust-editor')
        .getByRole('button', {name: /^Trust$/})
        .first()
        .click()
      await expect.poll(() => existsSync(ran), {timeout: 20_000}).toBe(true)
    }, 60_000)
  },
)
