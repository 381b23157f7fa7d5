import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {DRAFT, PROJECT} from '../packages/language-server/src/testing/project.fixture.ts'
import {editorIsInstalled} from '../packages/tooling/src/editor-tools.ts'
import {browserPath, openBrowser} from './support/browser.ts'
import {VsCode} from './support/vscode.ts'

const ready = Boolean(browserPath) && editorIsInstalled()

// In CI a missing editor is a failure, not a skip.
describe.skipIf(!ready && !process.env['CI'])(
  `Visual Studio Code${ready ? '' : ' (skipped: `npx tsx packages/tooling/src/install-editors.ts` brings the editor)'}`,
  () => {
    let browser: Browser
    const code = new VsCode({...PROJECT, '.vscode/settings.json': '{}'})

    beforeAll(async () => {
      expect(ready, 'Chromium or code-server is missing').toBe(true)
      browser = await openBrowser()
      await code.start(browser, 'drafts/bath.md')
    }, 180_000)
    afterAll(async () => {
      await code.stop()
      await browser?.close()
    }, 60_000)

    it('underlines a claim and lists it as a problem', async () => {
      await code.page.waitForSelector('.squiggly-error', {timeout: 60_000})
      await code.command('View: Focus Problems (Errors, Warnings, Infos)')
      await code.page.locator('.markers-panel .monaco-list-row', {hasText: 'uncited-duration'}).first().waitFor()
      await code.page.getByText('3 claims: 1 uncited').first().waitFor()
      await code.page.locator('.codelens-decoration', {hasText: '3 claims'}).waitFor()
      await code.picture('problems')
      await code.page.keyboard.press('Control+j')
    }, 90_000)

    it('shows the evidence card', async () => {
      await code.line('A warm wrist bath').hover({position: {x: 200, y: 8}})
      const card = code.page.locator('.monaco-hover', {hasText: 'rung 0 of 7'}).first()
      await card.waitFor()
      expect(await card.innerText()).toMatch(/Next, “cited”/)
      await code.page.keyboard.press('Escape')
      await code.line('Relief lasts').hover({position: {x: 40, y: 8}})
      const full = code.page.locator('.monaco-hover', {hasText: 'Bound to wrist-bath/relief'}).first()
      await full.waitFor()
      expect(await full.innerText()).toMatch(/rung \d of 7[\s\S]*Baths for sore wrists[\s\S]*Passage: “In most people/)
      await code.picture('evidence-card')
      await code.page.keyboard.press('Escape')
    }, 60_000)

    it('cites through the light bulb, and the finding goes', async () => {
      await code.line('A warm wrist bath').click()
      await code.page.keyboard.press('Control+.')
      const menu = code.page.locator('.action-widget')
      await menu.locator('.monaco-list-row', {hasText: 'Cite [@lee2021]'}).first().waitFor()
      await code.picture('light-bulb')
      await menu.locator('.monaco-list-row', {hasText: 'Cite a source…'}).first().click()
      const input = code.page.locator('.quick-input-widget input[type="text"]')
      await input.waitFor()
      await code.page.locator('.quick-input-list .monaco-list-row', {hasText: '[@lee2021]'}).waitFor()
      await input.fill('sore wrists')
      await code.picture('cite-search')
      await code.page.keyboard.press('Enter')
      await code.line('up to five days [@lee2021].').waitFor()
      await code.page.locator('.squiggly-error').first().waitFor({state: 'detached'})
    }, 60_000)

    it('completes a citation key', async () => {
      await code.page.keyboard.press('Control+End')
      await code.page.keyboard.type('\nCold water helps for a day [@it', {delay: 20})
      const row = code.page.locator('.suggest-widget .monaco-list-row', {hasText: 'ito2020'}).first()
      await row.waitFor()
      await code.picture('completion')
      await code.page.keyboard.press('Enter')
      // The closing bracket was put in by the editor.
      await code.page.keyboard.press('End')
      await code.page.keyboard.type('.')
      await code.line('Cold water helps for a day [@ito2020').waitFor()
    }, 30_000)

    it('jumps to the reference and renames its key in every file', async () => {
      await code.line('Cold water helps').click({position: {x: 250, y: 8}})
      await code.page.keyboard.press('F12')
      await code.page.locator('.tab.active', {hasText: 'references.yaml'}).waitFor()
      await code.line('id: ito2020').waitFor()
      await code.page.keyboard.press('F2')
      const box = code.page.locator('.rename-box input')
      await box.waitFor()
      await box.fill('ito2020cold')
      await code.page.keyboard.press('Enter')
      await code.line('id: ito2020cold').waitFor()
      await code.command('File: Save All Files')
      await expect
        .poll(() => readFileSync(join(code.folder, 'drafts/bath.md'), 'utf8'), {timeout: 10_000})
        .toBe(
          DRAFT.replace('five days.', 'five days [@lee2021].').concat('\nCold water helps for a day [@ito2020cold].'),
        )
      expect(readFileSync(join(code.folder, 'references.yaml'), 'utf8')).toContain('id: ito2020cold')
    }, 60_000)

    it('helps with a facts file', async () => {
      await code.openFile('facts/bath.yaml')
      await code.line('status: approved').click()
      await code.page.keyboard.press('End')
      await code.page.keyboard.press('Control+Backspace')
      await code.page.keyboard.press('Control+Space')
      await code.page.locator('.suggest-widget .monaco-list-row', {hasText: 'in-review'}).first().waitFor()
      await code.picture('facts')
      await code.page.keyboard.press('Escape')
      await code.page.keyboard.type('approved')
      await code.page.getByText('used once in one file').first().waitFor()
      await code.command('File: Save')
    }, 60_000)

    it('lists the claims, previews the page and opens the report', async () => {
      await code.openFile('drafts/bath.md')
      await code.page.locator('.codelens-decoration', {hasText: '4 claims, each with a source'}).waitFor()
      await code.command('claimlint: Show the Claims')
      const page = code.page.locator('.pane-body .monaco-list-row', {hasText: 'Wrist baths'}).first()
      await page.waitFor()
      await page.click()
      const claim = code.page.locator('.pane-body .monaco-list-row', {hasText: 'A warm wrist bath eases'}).first()
      await claim.waitFor()
      await claim.click()
      await code.line('A warm wrist bath').waitFor()
      await code.command('claimlint: Filter the Claims', true)
      await code.page.locator('.quick-input-list .monaco-list-row', {hasText: 'certain words'}).click()
      const words = code.page
        .locator('.quick-input-widget', {hasText: 'Words in the claim'})
        .locator('input[type="text"]')
      await words.fill('cold water')
      await words.press('Enter')
      await code.page.getByText('Only claims with “cold water”: 1 of 6').waitFor()
      await page.getByText('4 claims').waitFor()
      await claim.waitFor({state: 'detached'})
      await code.command('claimlint: Show All Claims Again')
      await code.page.getByText('Only claims with').waitFor({state: 'detached'})
      await code.command('claimlint: Preview with Claims Marked')
      const preview = await code.frame('source found')
      expect(await preview.locator('mark[title*="rung"]').count()).toBeGreaterThan(2)
      await code.page.locator('.codelens-decoration', {hasText: '4 claims'}).waitFor()
      await code.picture('claims')
      await code.command('claimlint: Open the Citation Report')
      await code.frame('Citation report')
      await code.picture('report')
    }, 90_000)

    it('inserts a fact where the cursor stands', async () => {
      await code.openFile('drafts/other.md')
      await code.line('Warm baths help').click()
      await code.page.keyboard.press('Control+End')
      await code.page.keyboard.type('Relief lasts ')
      await code.command('claimlint: Insert a Fact', true)
      await code.page.locator('.quick-input-list .monaco-list-row', {hasText: 'wrist-bath/relief'}).click()
      await code.line('Relief lasts [2 to 3 days]').waitFor()
      await code.command('File: Save')
      await expect
        .poll(() => code.read('drafts/other.md'), {timeout: 10_000})
        .toContain('Relief lasts [2 to 3 days](fact:wrist-bath/relief)')
    }, 60_000)

    it('takes a newcomer through the first ten minutes', async () => {
      await code.command('Welcome: Open Walkthrough...', true)
      await code.page.keyboard.type('Write with your sources')
      await code.page
        .locator('.quick-input-list .monaco-list-row', {hasText: 'Write with your sources'})
        .first()
        .click()
      const steps = code.page.locator('.getting-started-step')
      await steps.first().waitFor()
      expect(await steps.count()).toBe(5)
      await code.frame('Write as you always do')
      await code.picture('walkthrough')
    }, 60_000)
  },
)
