import { expect, it } from 'vitest'
import { workshop } from './workshop.ts'

it('shows an event as a dossier that fits on 80 columns', async () => {
  const { code, out } = await workshop('show', '2025-07-04-kyiv')
  expect(code).toBe(0)
  for (const part of ['FIGURES', 'SUMS', 'STEPS', 'TIMELINE', 'REPORTS THAT DIFFER']) expect(out).toContain(part)
  expect(out).toContain('one voice: Ukrainian Air Force')
  expect(out).toContain('550 weapons launched = 539 drones launched + 11 missiles launched')
  expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
})

it('says of a report that differs who prints it, and on whose word', async () => {
  const { out } = await workshop('conflicts')
  expect(out.replace(/\s+/g, ' ')).toContain(
    "24: earlier-count. An earlier count, since overtaken. UA Post, citing Kyiv's mayor",
  )
})

it('lists every report that differs, with the reason', async () => {
  const { code, out } = await workshop('conflicts')
  expect(code).toBe(0)
  const flat = out.replace(/\s+/g, ' ')
  for (const row of [
    /550: miscount\. 550 is the total of drones and missiles/,
    /537: miscount\./,
    /478: (miscount|partial-count)\./,
    /475: \S+\. /,
    /72: miscount\./,
    /7: earlier-count\./,
    /26: (misattribution|miscount|misdated|scope|partial-count)\./,
    /13 hours .*: disputed\./,
    /misdated\./,
  ])
    expect(flat).toMatch(row)
})

it.each([
  [['show', 'no-such-event'], /^no-such-event: found no such event, expected one of /],
  [['new', 'event', 'Kein Name'], /^Kein Name: found a name that cannot be an id/],
  [['new', 'event', '2025-07-04-kyiv'], /^events\/2025-07-04-kyiv\.json: found an event of this id already/],
  [['new', 'weapon', 'kinzhal'], /^new: found "weapon", expected event or source$/],
  [['check', '--data', 'no-such-folder'], /^no-such-folder: found no such folder, expected a data folder$/],
  [['check', '--data', 'package.json'], /^package\.json: found a file, expected a data folder$/],
  [['format', '--data', 'tests'], /^tests: found no data file, expected a folder with pack\.json and events$/],
  [['new', 'event', '2025-02-30-kyiv'], /^2025-02-30-kyiv: found 2025-02-30, which is on no calendar, expected /],
  [['dance'], /^usage: npm run data -- <what>/],
])('%j is answered in words', async (args, line) => {
  const { code, err, out } = await workshop(...args)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err.trimEnd()).toMatch(line)
})
