import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { check, pause, until } from './check.ts'
import { withPanel } from './extension.ts'
import { cardOn, marksOn, rest, waitForCard, waitForMark, waitForNoCard } from './reader.ts'
import { type World, withPage } from './world.ts'

declare const chrome: { [name: string]: any }

const settingsOf = (panel: Page) =>
  panel.evaluate(async () => (await chrome.storage.local.get('settings')).settings as Record<string, unknown>)
const saysIn = (panel: Page, section: string) =>
  panel.evaluate(id => document.querySelector(`[aria-labelledby=${id}] [role=status]`)?.textContent ?? '', section)

/** Sets something in the options, and waits until it is kept. */
const set = (world: World, work: (panel: Page) => Promise<unknown>) =>
  withPanel(world, 'options.html', async panel => {
    await panel.waitForSelector('select[name=theme]')
    await work(panel)
    await pause(500)
  })

async function choose(panel: Page, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'))
  const file = join(folder, 'settings.json')
  writeFileSync(file, text)
  const input = await panel.waitForSelector('input[name=settings]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file)
  await until(
    'an answer',
    () => saysIn(panel, 'data'),
    text => text,
  )
  rmSync(folder, { recursive: true })
}

export const options = [
  check('what is not chosen is not marked, and is marked again once it is', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      const press = () => set(world, panel => panel.click('input[name=supported]'))
      await press()
      await until(
        'no mark of what agrees',
        () => marksOn(page),
        seen => seen.length > 0 && seen.every(({ name }) => name !== 'aside-1'),
      )
      await press()
      await waitForMark(page, '550 drones and missiles')
    }),
  ),
  check('the card opens after the rest that was chosen, on the ground that was chosen', world =>
    withPage(world, '/raid', async page => {
      await set(world, async panel => {
        await panel.select('select[name=rest]', '1200')
        await pause(300)
        await panel.select('select[name=theme]', 'dark')
      })
      await page.bringToFront()
      // Of a page that is open only the marks are certain to be there still: it is read anew after a change.
      await page.reload()
      await rest(page, '550 drones')
      await pause(800)
      assert.equal(await cardOn(page), null)
      assert.equal((await waitForCard(page)).background, 'rgb(27, 30, 34)')
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
      await set(world, async panel => {
        assert.equal(await panel.evaluate(() => document.documentElement.style.colorScheme), 'dark')
        await panel.select('select[name=rest]', '350')
        await pause(300)
        await panel.select('select[name=theme]', 'page')
      })
    }),
  ),
  check('a site is switched off by its name or an address on it, and on again', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones')
      await set(world, async panel => {
        await panel.type('input[name=site]', 'no site at all')
        await panel.keyboard.press('Enter')
        await until(
          'a refusal',
          () => saysIn(panel, 'sites'),
          text => text.includes('no site at all'),
        )
        await panel.type('input[name=site]', page.url())
        await panel.keyboard.press('Enter')
        await until(
          'it is in the list',
          () => panel.evaluate(() => document.querySelector('[aria-labelledby=sites] li')?.textContent ?? ''),
          text => text.startsWith('localhost'),
        )
      })
      await until(
        'no marks',
        () => marksOn(page),
        seen => seen.length === 0,
      )
      await set(world, panel => panel.click('[aria-labelledby=sites] li button'))
      await waitForMark(page, '550 drones')
    }),
  ),
  check(
    'a file of settings is taken whole; one with a fault changes nothing and is answered in a sentence',
    async world => {
      const fault = /^Nothing was changed. The file has this fault:\s*\S.+, expected/
      for (const [bad, answer] of [
        ['not JSON', /^Nothing was changed: the file is not JSON\.$/],
        ['{"sidelight":"settings","theme":"pink"}', fault],
        ['{"id":"x"}', fault],
      ] as const)
        await set(world, async panel => {
          const before = await settingsOf(panel)
          await choose(panel, bad)
          assert.match(await saysIn(panel, 'data'), answer)
          assert.deepEqual(await settingsOf(panel), before)
        })
      await set(world, async panel => {
        await choose(panel, '{"sidelight":"settings","theme":"light","sitesOff":["news.example"]}')
        assert.match(await saysIn(panel, 'data'), /in force/)
        assert.deepEqual((await settingsOf(panel)).sitesOff, ['news.example'])
        assert.equal(
          await panel.evaluate(() => document.querySelector<HTMLSelectElement>('[name=theme]')?.value),
          'light',
        )
      })
    },
  ),
  check('keys are shown as the browser holds them', world =>
    set(world, async panel => {
      const held = await panel.evaluate(async () =>
        (await chrome.commands.getAll()).filter((each: { description?: string }) => each.description),
      )
      assert.ok(held.length >= 2)
      for (const { name, shortcut } of held) {
        const shown = await panel.evaluate(
          id => document.querySelector(`[data-command="${id}"] dd`)?.textContent ?? '',
          name,
        )
        assert.equal(shown, shortcut || 'not set')
      }
    }),
  ),
  check('nothing is synchronised, and erasing leaves everything as after the install', world =>
    withPage(world, '/raid', async page => {
      await set(world, async panel => {
        await panel.click('[data-action=ask]')
        await panel.click('[data-action=erase]')
        await until(
          'it is done',
          () => saysIn(panel, 'data'),
          text => text.startsWith('Everything is as'),
        )
        assert.equal(await settingsOf(panel), undefined)
        assert.deepEqual(await panel.evaluate(() => chrome.storage.sync?.get(null) ?? {}), {})
        assert.equal(await panel.evaluate(() => document.querySelectorAll('[data-pack]').length), 1)
      })
      await page.reload()
      await waitForMark(page, '550 drones')
    }),
  ),
]
