import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import { check, pause, until } from './check.ts'
import { tabOf, withPanel } from './extension.ts'
import { openCard, waitForMark } from './reader.ts'
import { openPanel, type World, withPage } from './world.ts'

/** Chooses a language in the options, and gives back the browser's when the work is done. */
export async function speaking<T>(world: World, language: string, work: () => Promise<T>): Promise<T> {
  const choose = (value: string) =>
    withPanel(world, 'options.html', async panel => {
      await panel.select('select[name=language]', value)
      await until(
        'the language is chosen',
        () => panel.evaluate(() => document.documentElement.lang),
        lang => value === 'browser' || lang.startsWith(value),
      )
      // Open pages are read anew.
      await pause(1200)
    })
  await choose(language)
  try {
    return await work()
  } finally {
    await choose('browser')
  }
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText)

export const languages = [
  check('in Ukrainian card, popup and options are Ukrainian, on pages that were open as well', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones')
      await speaking(world, 'uk', async () => {
        await page.bringToFront()
        const card = await openCard(page, '550 drones')
        for (const words of ['Ця сторінка', 'Довідка', 'Запущені дрони · Україна', 'Повітряні сили України'])
          assert.ok(card.text.includes(words), `${words} in ${card.text}`)
        assert.equal(card.selected, 'Головне')
        const tab = await tabOf(world, page)
        const popup = await openPanel(world, `popup.html?tab=${tab}`)
        await until(
          'counts',
          () => textOf(popup),
          text => /\d+ твердж/.test(text) && text.includes('довідк'),
        )
        await popup.close()
        await withPanel(world, 'options.html', async options => {
          assert.equal(await options.evaluate(() => document.documentElement.lang), 'uk')
          assert.match(await textOf(options), /Вимкнені сайти/)
        })
      })
      await withPanel(world, 'options.html', async options => assert.match(await textOf(options), /switched off/))
    }),
  ),
  check('the browser’s own list has the extension’s name and what it does', async world => {
    await withPanel(world, 'options.html', async options => {
      const { name, description } = await options.evaluate(
        () =>
          (
            globalThis as unknown as { chrome: { runtime: { getManifest(): Record<string, string> } } }
          ).chrome.runtime.getManifest() as {
            name: string
            description: string
          },
      )
      assert.equal(name, 'Sidelight')
      assert.match(description, /^The record beside the news/)
    })
  }),
]
