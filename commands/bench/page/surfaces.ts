import { launchBrowser } from '../../browser.ts'
import { buildExtension } from '../../build.ts'
import { goToExtensionPage } from '../../extension-page.ts'
import type { Browser } from '../../find-browser.mjs'
import { median } from '../rounds.ts'
import type { Target } from '../section.ts'
import { most } from './gate-cost.ts'

const surfaces = ['popup', 'options', 'sidepanel', 'welcome']

/** Each page of the extension, warm: when its first content is painted, and how long the window stood painted without any. */
export async function surfaceCost(kind: Browser, rounds: number): Promise<Target[]> {
  const { browser, origin } = await launchBrowser({
    browser: kind,
    extension: buildExtension(kind, 'production'),
    headless: true,
    width: 1200,
    height: 900,
  })
  try {
    const targets: Target[] = []
    for (const name of surfaces) {
      const seen: { content: number; empty: number }[] = []
      // The first time of each is cold.
      for (let round = 0; round <= rounds; round++) {
        const page = await browser.newPage()
        await goToExtensionPage(browser, page, `${origin}/${name}.html?tab=1`)
        await new Promise(resolve => setTimeout(resolve, 300))
        const [content = Number.NaN, first = content] = await page.evaluate(() =>
          ['first-contentful-paint', 'first-paint'].map(each => performance.getEntriesByName(each)[0]?.startTime),
        )
        if (round) seen.push({ content, empty: content - first })
        await page.close()
      }
      targets.push(
        most(
          `${name}, first content after its address was opened`,
          undefined,
          median(seen.map(each => each.content)),
          'ms',
        ),
      )
      // Firefox tells of its first paint only once that holds content.
      if (kind === 'chrome')
        targets.push(most(`${name}, painted without content before`, 17, median(seen.map(each => each.empty)), 'ms'))
    }
    return targets
  } finally {
    await browser.close()
  }
}
