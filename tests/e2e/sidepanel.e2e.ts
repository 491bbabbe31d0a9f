import assert from 'node:assert/strict'
import { constants, inflateSync } from 'node:zlib'
import { Ajv } from 'ajv'
import type { Page } from 'puppeteer-core'
import type { annotationCollection } from '../../lib/exporting/web-annotation.ts'
import { collectionSchema } from '../web-annotation-schema.ts'
import { check, until } from './check.ts'
import { tabOf, withPanel } from './extension.ts'
import { speaking } from './languages.e2e.ts'
import { rest, waitForCard, waitForMark } from './reader.ts'
import { openPanel, type World, withPage } from './world.ts'

/** The panel as a page of its own beside a page that is read. */
const withBoth = (world: World, path: string, work: (page: Page, panel: Page, tab: number) => Promise<void>) =>
  withPage(world, path, async page => {
    await waitForMark(page, '550 drones and missiles')
    const tab = await tabOf(world, page)
    await withPanel(world, `sidepanel.html?tab=${tab}`, async panel => {
      await panel.waitForSelector('.row')
      await work(page, panel, tab)
    })
  })

const rowsOf = (panel: Page) =>
  panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.row')].map(row => ({
      quote: row.querySelector('q')?.textContent ?? '',
      kind: row.closest('li')?.dataset.kind ?? '',
    })),
  )
const click = (panel: Page, selector: string, text: string) =>
  panel.evaluate(
    (where, words) => {
      const found = [...document.querySelectorAll<HTMLElement>(where)].find(each => each.innerText.includes(words))
      if (!found) throw new Error(`no ${where} says “${words}”`)
      found.click()
    },
    selector,
    text,
  )
const textOf = (panel: Page, selector: string) =>
  panel.evaluate(where => document.querySelector<HTMLElement>(where)?.innerText ?? '', selector)
const openRow = async (panel: Page, quote: string) => {
  await click(panel, '.row', quote)
  await panel.waitForSelector('.beside')
}
const type = (panel: Page, words: string) =>
  panel.evaluate(value => {
    const input = document.querySelector<HTMLInputElement>('#search')!
    input.value = value
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }, words)

/** What would be written to the clipboard or to a file, kept in the page instead. */
const catchTaken = (panel: Page) =>
  panel.evaluate(() => {
    const taken = window as unknown as { copied?: string; saved?: Promise<string> }
    navigator.clipboard.writeText = async text => {
      taken.copied = text
    }
    HTMLAnchorElement.prototype.click = function () {
      taken.saved = fetch(this.href).then(file => file.text())
    }
  })
const copied = (panel: Page) => panel.evaluate(() => (window as unknown as { copied: string }).copied)
async function saved(panel: Page, form: string): Promise<string> {
  type Taken = { saved?: Promise<string> }
  await panel.evaluate(() => {
    ;(window as Taken).saved = undefined
  })
  await click(panel, '.save button', form)
  const file = await until(
    'a file',
    () => panel.evaluate(() => (window as Taken).saved),
    text => text,
  )
  assert.match(await textOf(panel, '.told'), /^Saved as sidelight-/)
  return file ?? ''
}

/** Pages of a PDF; Firefox packs their objects into compressed streams. */
function pagesOf(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf)
  const streams = [...bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
    } catch {
      return ''
    }
  })
  return [bytes.toString('latin1'), ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

export const sidepanel = [
  check('the panel lists the claims of the page in reading order, and a filter keeps those of one verdict', world =>
    withBoth(world, '/raid', async (_, panel) => {
      const rows = await rowsOf(panel)
      const order = ['550 drones and missiles', '550 drones', '270', '23 people'].map(words =>
        rows.findIndex(({ quote }) => quote.includes(words)),
      )
      assert.ok(!order.includes(-1), JSON.stringify(rows))
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
      )
      await panel.evaluate(() => document.querySelector<HTMLElement>('.filter [data-kind=contradicted]')?.click())
      const kept = await rowsOf(panel)
      assert.ok(kept.length > 0 && kept.length < rows.length)
      assert.deepEqual([...new Set(kept.map(({ kind }) => kind))], ['contradicted'])
    }),
  ),
  check('a line opens the record beside it and its dossier, and leads to the claim on the page', world =>
    withBoth(world, '/raid', async (page, panel) => {
      await openRow(panel, '23 people')
      assert.match(await textOf(panel, '.beside'), /This page\s+23\s+The record\s+32/)
      assert.match(await textOf(panel, '#event'), /Attack on Kyiv/)
      assert.match(await textOf(panel, '.pictures'), /This page: 23/)
      await click(panel, '.beside button', 'Show on page')
      await page.bringToFront()
      assert.match((await waitForCard(page)).text, /Injured/)
    }),
  ),
  check('a card that opens on the page shows its line in the panel, and its button opens the panel there', world =>
    withBoth(world, '/raid', async (page, panel, tab) => {
      await page.bringToFront()
      await rest(page, '550 drones')
      await waitForCard(page)
      await until(
        'a line that is current',
        () => panel.evaluate(() => document.querySelector('.rows [aria-current] q')?.textContent),
        quote => quote === '550 drones',
      )
      const card = await waitForCard(page)
      await page.mouse.click(card.box.right - 82, card.box.top + 22)
      await until(
        'the browser’s own panel, or a tab',
        () => openedPanels(panel, tab),
        opened => opened > 0,
      )
      await until(
        'a panel that has shown it',
        () => panel.evaluate(async () => (await (globalThis as never as Api).chrome.storage.session.get('wish')).wish),
        wish => !wish,
      )
      await closePanels(panel, tab)
    }),
  ),
  check('what is found later is listed as it comes, and a page that goes elsewhere takes its claims along', world =>
    withPage(world, '/later', async page => {
      const tab = await tabOf(world, page)
      await withPanel(world, `sidepanel.html?tab=${tab}`, async panel => {
        await until(
          'a sentence',
          () => textOf(panel, '.findings .note'),
          text => /Nothing on this page/.test(text),
        )
        await page.evaluate(() => {
          const entry = document.createElement('p')
          entry.textContent = 'Ukraine’s air force said Russia launched 550 drones and missiles overnight on Kyiv.'
          document.querySelector('#feed')?.append(entry)
        })
        await until(
          'a line',
          () => rowsOf(panel),
          rows => rows.length > 0,
        )
        await page.goto(`${world.site.address}/unrelated`)
        await until(
          'no line',
          () => rowsOf(panel),
          rows => rows.length === 0,
        )
        await until(
          'the sentence again',
          () => textOf(panel, '.findings .note'),
          text => /Nothing on this page/.test(text),
        )
      })
    }),
  ),
  check('where nothing can be read one sentence says so, and the record is there all the same', world =>
    withPanel(world, 'options.html', async options => {
      const own = await options.evaluate(async () => (await (globalThis as never as Api).chrome.tabs.getCurrent()).id)
      for (const [tab, words] of [
        [own, /belongs to the browser/],
        [987_654, /has been closed/],
      ] as const)
        await withPanel(world, `sidepanel.html?tab=${tab}`, async panel => {
          assert.match(await textOf(panel, '.findings .note'), words)
          await click(panel, '.events button', 'night of 3–4 July')
          await panel.waitForSelector('#event')
        })
    }),
  ),
  check('a search over the record leads to a row of a dossier; Escape ends it', world =>
    withBoth(world, '/raid', async (_, panel) => {
      await type(panel, 'kiev RUBBLE')
      await until(
        'an answer',
        () => textOf(panel, '.results'),
        text => text.includes('Rubble removed · Kyiv'),
      )
      await panel.focus('#search')
      await panel.keyboard.press('ArrowDown')
      await panel.keyboard.press('ArrowDown')
      await panel.keyboard.press('Enter')
      await until(
        'the row',
        () => textOf(panel, '.sought'),
        text => /Rubble removed/.test(text),
      )
      await type(panel, 'xylophone')
      await until(
        'an answer',
        () => textOf(panel, '.results'),
        text => /Nothing on record/.test(text),
      )
      await panel.focus('#search')
      await panel.keyboard.press('Escape')
      await panel.waitForSelector('.row')
    }),
  ),
  check('related events are links to their dossiers; reports are chosen and sorted', world =>
    withBoth(world, '/raid', async (_, panel) => {
      await panel.waitForSelector('#event')
      await panel.select('.tools select', 'Injured')
      await click(panel, '.tools button', 'Value')
      const values = await panel.evaluate(() =>
        [...document.querySelectorAll('.table .value')].map(each => Number(/\d+/.exec(each.textContent ?? '')?.[0])),
      )
      assert.ok(values.length > 5)
      assert.deepEqual(
        values,
        [...values].sort((a, b) => a - b),
      )
      await click(panel, '.related button', 'Trump–Putin call')
      await until(
        'its dossier',
        () => textOf(panel, '#event'),
        text => /Trump–Putin call/.test(text),
      )
    }),
  ),
  check('a claim is copied as text, as Markdown and as a link that leads to the passage', world =>
    withBoth(world, '/raid', async (page, panel) => {
      await catchTaken(panel)
      await openRow(panel, '23 people')
      await click(panel, '.beside button', 'Copy as text')
      assert.match(await copied(panel), /This page: 23\nThe record: 32 .*\n/)
      await click(panel, '.beside button', 'Copy as Markdown')
      assert.match(await copied(panel), /^## Injured/)
      await click(panel, '.beside button', 'Copy link')
      const link = await copied(panel)
      await page.bringToFront()
      await page.setViewport({ width: 900, height: 160 })
      await page.goto('about:blank')
      await page.goto(link)
      await until(
        'the passage in view',
        () =>
          page.evaluate(() => {
            const box = [...document.querySelectorAll('p')].at(-1)!.getBoundingClientRect()
            return box.top > 0 && box.bottom < innerHeight
          }),
        inView => inView,
      )
    }),
  ),
  check('what was found is saved as Markdown and as W3C annotations whose places are true', world =>
    withBoth(world, '/raid', async (page, panel) => {
      await catchTaken(panel)
      const rows = await rowsOf(panel)
      const markdown = await saved(panel, 'Markdown')
      assert.equal(markdown.match(/^## /gm)?.length, rows.length)
      assert.match(markdown, /version \d{4}\.\d\d\.\d\d/)
      const file = await saved(panel, 'Web annotations')
      const validate = new Ajv({ allErrors: true }).compile(collectionSchema)
      assert.ok(validate(JSON.parse(file)), JSON.stringify(validate.errors))
      const collection: ReturnType<typeof annotationCollection> = JSON.parse(file)
      assert.equal(collection.total, rows.length)
      const text = [...(await page.evaluate(() => document.body.textContent ?? ''))]
      for (const { target } of collection.first.items) {
        const [quote, position] = target.selector as unknown as [{ exact: string }, { start: number; end: number }?]
        assert.equal(target.source, page.url())
        if (position) assert.equal(text.slice(position.start, position.end).join(''), quote.exact)
      }
      assert.ok(collection.first.items.some(({ target }) => target.selector[1]))
    }),
  ),
  check('narrow, the dossier is a step behind the list, and Escape leads back to where one was', world =>
    withBoth(world, '/raid', async (_, panel) => {
      await panel.setViewport({ width: 320, height: 640 })
      const shown = (selector: string) =>
        panel.evaluate(where => (document.querySelector(where) as HTMLElement).checkVisibility(), selector)
      await panel.focus('.row')
      await panel.keyboard.press('ArrowDown')
      await panel.keyboard.press('Enter')
      await panel.waitForSelector('.beside')
      const quote = await panel.evaluate(() => document.activeElement?.querySelector('q')?.textContent)
      assert.equal(await shown('.desk > .dossier'), false)
      await panel.keyboard.press('Tab')
      await panel.keyboard.press('Enter')
      assert.equal(await shown('.desk > .dossier'), true)
      assert.equal(await shown('.side'), false)
      assert.equal(await panel.evaluate(() => document.activeElement?.className), 'dossier')
      await panel.keyboard.press('Escape')
      assert.equal(await shown('.side'), true)
      assert.equal(await panel.evaluate(() => document.activeElement?.querySelector('q')?.textContent), quote)
    }),
  ),
  check('at 320 pixels, as wide as a window of 1280 at 400 %, nothing runs out of the panel', world =>
    withBoth(world, '/raid', async (_, panel) => {
      await panel.setViewport({ width: 320, height: 256 })
      const fits = async (what: string) =>
        assert.ok(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth), what)
      await openRow(panel, '550 drones')
      await fits('list')
      await click(panel, '.beside button', 'Open the dossier')
      await fits('dossier')
      await click(panel, '.parts button', 'Claims on this page')
      await type(panel, 'drones')
      await panel.waitForSelector('.results li')
      await fits('search')
    }),
  ),
  check('the dossier of the largest event is printed on one page', world =>
    withPanel(world, 'sidepanel.html?tab=987654&event=2025-07-04-kyiv', async panel => {
      await panel.waitForSelector('#event')
      assert.equal(pagesOf(await panel.pdf({ preferCSSPageSize: true })), 1)
    }),
  ),
  check('in Ukrainian the panel, its dossier on paper, its search and what is taken along are Ukrainian', world =>
    withBoth(world, '/raid', async (_, panel) => {
      await panel.waitForSelector('#event')
      // The panel is open while the language is chosen.
      await speaking(world, 'uk', async () => {
        await until(
          'Ukrainian',
          () => textOf(panel, 'main'),
          text => text.includes('На цій сторінці') && text.includes('Атака на Київ у ніч на 4 липня 2025 року'),
        )
        await until(
          'sentences that were judged in Ukrainian',
          () => textOf(panel, '.rows'),
          text => /довід|підрахун|показник/.test(text),
        )
        await catchTaken(panel)
        await openRow(panel, '23 people')
        assert.match(await textOf(panel, '.beside'), /Ця сторінка\s+23\s+Довідка\s+32/)
        await click(panel, '.beside button', 'Копіювати як текст')
        assert.match(await copied(panel), /Ця сторінка: 23\nДовідка: 32 /)
        const latin = await panel.evaluate(() =>
          [...document.querySelectorAll('.dossier h3, .dossier .tools, .dossier .label, .timeline p')]
            .map(each => (each as HTMLElement).innerText)
            .filter(text => !/[а-яіїєґ]/i.test(text)),
        )
        assert.deepEqual(latin, [])
        assert.equal(pagesOf(await panel.pdf({ preferCSSPageSize: true })), 1)
        await type(panel, 'rubble київ')
        await until(
          'an answer in Ukrainian to words of two languages',
          () => textOf(panel, '.results'),
          text => /\d+ ряд\S+ [ву] \d+ поді/.test(text) && text.includes('· Київ'),
        )
      })
    }),
  ),
  check('the popup leads into the panel', world =>
    withBoth(world, '/raid', async (_, panel, tab) => {
      const popup = await openPanel(world, `popup.html?tab=${tab}`)
      const button = await popup.waitForSelector('nav button')
      // A popup closes behind itself; here it is a tab, and a driver that clicks in it would miss its answer.
      await popup.evaluate(() => {
        window.close = () => {}
      })
      await button?.click()
      await until(
        'the browser’s own panel, or a tab',
        () => openedPanels(panel, tab),
        opened => opened > 0,
      )
      await closePanels(panel, tab)
      await popup.close()
    }),
  ),
]

interface Api {
  chrome: {
    storage: { session: { get(key: string): Promise<{ wish?: object }> } }
    tabs: {
      getCurrent(): Promise<{ id: number; windowId: number }>
      query(of: object): Promise<{ id: number; url?: string }[]>
      remove(id: number): Promise<void>
    }
    sidebarAction?: { isOpen(of: object): Promise<boolean>; close(): Promise<void> }
    sidePanel?: { close(of: object): Promise<void> }
    runtime: { getContexts?(of: object): Promise<unknown[]> }
  }
}

/** The browser's own panels, and tabs that stand for one. */
const openedPanels = (panel: Page, tab: number): Promise<number> =>
  panel.evaluate(async watched => {
    const { tabs, runtime, sidebarAction } = (globalThis as never as Api).chrome
    const sides = (await runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'] }).catch(() => [])) ?? []
    const pages = (await tabs.query({})).filter(({ url }) => url?.endsWith(`sidepanel.html?tab=${watched}`))
    const bar = await sidebarAction?.isOpen({})
    return sides.length + Number(bar ?? 0) + pages.length - 1
  }, tab)

/** Firefox closes its sidebar for a gesture alone. */
async function closePanels(panel: Page, tab: number): Promise<void> {
  await panel.bringToFront()
  await panel.evaluate(() => {
    const { sidebarAction } = (globalThis as never as Api).chrome
    addEventListener('click', () => void sidebarAction?.close(), { once: true })
  })
  await panel.mouse.click(2, 2)
  await panel.evaluate(async watched => {
    const { tabs, sidePanel } = (globalThis as never as Api).chrome
    const own = await tabs.getCurrent()
    for (const { id, url } of await tabs.query({}))
      if (id !== own.id && url?.endsWith(`sidepanel.html?tab=${watched}`)) await tabs.remove(id)
    await sidePanel?.close({ windowId: own.windowId }).catch(() => {})
  }, tab)
  await until(
    'none but this one',
    () => openedPanels(panel, tab),
    opened => opened === 0,
  )
}
