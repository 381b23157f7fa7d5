import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {browserPath, openBrowser} from './support/browser.ts'
import {claimlint, withFolder} from './support/command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const HOSTILE = `# A <script>window.hit = 1</script> page

Numbness wears off in 6 to 8 hours. <img src=x onerror="window.hit = 2">

The block can cause bleeding [see](javascript:window.hit=3).
`

describe.skipIf(!browserPath && !process.env['CI'])('the citation report in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    expect(browserPath, 'Chromium is missing').toBeDefined()
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  /** Opens a page and gathers what it asked for and what went wrong. */
  async function open(file: string, width: number) {
    const page = await browser.newPage({viewport: {width, height: 900}})
    const requests: string[] = []
    const faults: string[] = []
    page.on('request', request => requests.push(request.url()))
    page.on('pageerror', error => faults.push(error.message))
    page.on('console', message => message.type() === 'error' && faults.push(message.text()))
    await page.goto(pathToFileURL(file).href)
    return {page, requests, faults}
  }

  it('shows each claim and its checks, asks for nothing, and fits a phone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimlint-report-'))
    const run = claimlint(root, ['report', 'content/pages', '--output', folder, '--today', '2026-11-22'])
    expect(run.code).toBe(0)
    const claims = readFileSync(join(folder, 'claims.csv'), 'utf8').split('\r\n').length - 2
    const {page, requests, faults} = await open(join(folder, 'index.html'), 1200)
    expect(faults).toEqual([])
    expect(requests).toHaveLength(1)
    expect(await page.locator('mark').count()).toBeGreaterThanOrEqual(claims / 2)
    expect(await page.locator('table').first().isVisible()).toBe(true)
    expect(await page.locator('body').innerText()).toMatch(/no medical or legal clearance/i)
    await page.close()
    const phone = await open(join(folder, 'index.html'), 390)
    const overflow = await phone.page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(overflow).toBeLessThanOrEqual(1)
    await phone.page.close()
    rmSync(folder, {recursive: true, force: true})
  }, 60_000)

  it('runs nothing that a page brings along', async () => {
    await withFolder({'a.md': HOSTILE}, async folder => {
      expect(claimlint(folder, ['report', 'a.md', '--output', 'out']).code).toBe(1)
      const {page, requests, faults} = await open(join(folder, 'out/index.html'), 1200)
      expect(requests).toHaveLength(1)
      expect(faults).toEqual([])
      expect(await page.evaluate('window.hit')).toBeUndefined()
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
      await page.close()
    })
  }, 60_000)
})
