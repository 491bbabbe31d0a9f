import { expect, it } from 'vitest'
import { createFindings } from '../lib/extension/findings.ts'
import type { Finding } from '../lib/extension/messages.ts'

/** An area as `storage.session` is, and what is in it. */
function area() {
  const kept: Record<string, unknown> = {}
  return {
    kept,
    get: async () => structuredClone(kept),
    set: async (items: object) => void Object.assign(kept, structuredClone(items)),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete kept[key]
    },
  }
}
const finding = (key: string): Finding => ({
  key,
  event: '2025-07-04-kyiv',
  quote: '550 drones',
  kind: 'contradicted',
  explanation: '',
  marked: true,
})
const page = 'https://news.invalid/raid'

it('a page keeps no more than five hundred findings in the session, however many it makes up', async () => {
  const findings = createFindings(area() as never)
  await findings.keep(
    1,
    0,
    page,
    Array.from({ length: 20_000 }, (_, i) => finding(String(i))),
  )
  const [frame] = await findings.ofTab(1)
  expect(frame?.findings.map(({ key }) => key)).toEqual(Array.from({ length: 500 }, (_, i) => String(i)))
})

it('each tab and frame has its own, and a tab that is closed leaves nothing', async () => {
  const { kept, ...rest } = area()
  const findings = createFindings(rest as never)
  await findings.keep(1, 3, 'https://news.invalid/frame', [finding('c')])
  await findings.keep(1, 0, page, [finding('a')])
  await findings.keep(12, 0, page, [finding('b')])
  const keys = async (tab: number) =>
    (await findings.ofTab(tab)).map(({ frame, findings }) => [frame, findings[0]?.key])
  expect(await keys(1)).toEqual([
    [0, 'a'],
    [3, 'c'],
  ])
  await findings.forget(1, 3)
  expect(await keys(1)).toEqual([[0, 'a']])
  await findings.forgetTab(1)
  expect(await keys(1)).toEqual([])
  expect(await keys(12)).toEqual([[0, 'b']])
  await findings.forgetTab(12)
  expect(kept).toEqual({})
})

it('what a page left behind is not told of the page that came after it', async () => {
  const findings = createFindings(area() as never)
  await findings.keep(1, 0, `${page}#top`, [finding('a')])
  expect(await findings.ofTab(1, `${page}#end`)).toHaveLength(1)
  expect(await findings.ofTab(1, 'https://news.invalid/other')).toEqual([])
})
