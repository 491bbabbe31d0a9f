import assert from 'node:assert/strict'
import { check, pause, until } from './check.ts'
import { marksOn, rest, waitForCard, waitForMark, waitForNoCard } from './reader.ts'
import { withPage } from './world.ts'

export const marks = [
  check('claims are marked, each verdict with its own line', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      const seen = await marksOn(page)
      const nameOf = (text: string) => seen.find(mark => mark.text === text)?.name
      assert.equal(nameOf('550 drones and missiles'), 'aside-1')
      assert.equal(nameOf('550 drones'), 'aside-4')
      assert.equal(seen.find(mark => mark.text.startsWith('23'))?.name, 'aside-2')
    }),
  ),
  check('a page that concerns no event on record keeps no trace', world =>
    withPage(world, '/unrelated', async page => {
      await pause(1500)
      assert.deepEqual(await marksOn(page), [])
    }),
  ),
  check('the page’s own tree stays as it was: at most one host, beside it', world =>
    withPage(world, '/raid', async page => {
      const before = await page.evaluate(() => document.documentElement.outerHTML)
      await rest(page, '550 drones and missiles')
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML.length), before.length)
      await waitForCard(page)
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
      const after = await page.evaluate(() => {
        const added = [...document.documentElement.children].filter(child => !/^(HEAD|BODY)$/.test(child.tagName))
        for (const element of added) element.remove()
        return { added: added.length, html: document.documentElement.outerHTML }
      })
      assert.deepEqual(after, { added: 1, html: before })
    }),
  ),
  check('text that arrives later is read', world =>
    withPage(world, '/later', async page => {
      await pause(800)
      assert.deepEqual(await marksOn(page), [])
      await page.evaluate(() => {
        const entry = document.createElement('p')
        entry.textContent = 'Ukraine’s air force said Russia launched 550 drones and missiles overnight on Kyiv.'
        document.querySelector('#feed')?.append(entry)
      })
      await waitForMark(page, '550 drones and missiles')
      // And once it is read, what comes after it.
      await page.evaluate(() => {
        const entry = document.createElement('p')
        entry.textContent = 'Of the 550, air defence shot down 270 and 208 drones were lost to jamming.'
        document.querySelector('#feed')?.append(entry)
      })
      await waitForMark(page, '208 drones were lost')
    }),
  ),
  check('navigation inside a page takes old marks away and brings new ones', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      await page.evaluate(() => {
        history.pushState({}, '', '/unrelated')
        document.querySelector('article')?.replaceChildren('Nothing of that night is left here.')
      })
      await until(
        'no marks',
        () => marksOn(page),
        seen => seen.length === 0,
      )
    }),
  ),
  check('a sentence that the page rewrites in place is read anew', world =>
    withPage(world, '/raid', async page => {
      await waitForMark(page, '550 drones and missiles')
      await page.evaluate(() => {
        const text = document.querySelector('p')?.firstChild as Text
        text.data = 'Ukraine’s air force has corrected what it said in the morning.'
      })
      await until(
        'no mark there',
        () => marksOn(page),
        seen => seen.every(mark => mark.text !== '550 drones and missiles' && !/corrected|morning\./.test(mark.text)),
      )
    }),
  ),
]
