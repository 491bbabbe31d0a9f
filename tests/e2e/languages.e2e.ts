import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import { check, pause, until } from './check.ts'
import { tabOf, withPanel } from './extension.ts'
import { openCard, waitForMark } from './reader.ts'
import { openPanel, type World, withPage } from './world.ts'

/** The browser's own interface, inside a page of the extension. */
declare const chrome: { runtime: { getManifest(): { name: string; description: string } } }

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

const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang)
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
          assert.equal(await langOf(options), 'uk')
          assert.match(await textOf(options), /Вимкнені сайти/)
        })
      })
      await withPanel(world, 'options.html', async options => assert.match(await textOf(options), /switched off/))
    }),
  ),
  check('the browser’s own list has the extension’s name and what it does', async world => {
    await withPanel(world, 'options.html', async options => {
      const { name, description } = await options.evaluate(() => chrome.runtime.getManifest())
      assert.equal(name, 'Sidelight')
      assert.match(description, /^The record beside the news/)
    })
  }),
]

/** In a browser that is Ukrainian itself, with nothing chosen. */
export const inUkrainian = [
  check(
    'in a Ukrainian browser it is Ukrainian from the first page on',
    async world => {
      await withPanel(world, 'welcome.html', async page => assert.equal(await langOf(page), 'uk'))
      await withPanel(world, 'options.html', async page => {
        assert.match(await textOf(page), /Вимкнені сайти/)
        const { description } = await page.evaluate(() => chrome.runtime.getManifest())
        assert.match(description, /^Довідка поруч із новиною/)
      })
      await withPage(world, '/raid', async page => {
        assert.ok((await openCard(page, '550 drones')).text.includes('Ця сторінка'))
      })
    },
    // Firefox would need a language pack from its makers.
    'chrome',
  ),
]
