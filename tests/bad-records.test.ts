import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { formatFolder } from '../commands/data/format.ts'
import { type Json, workshop } from './workshop.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

type Spoil = (json: Json) => void
const kyiv = 'events/2025-07-04-kyiv.json'

/** Ten mistakes of different kinds: where it is made, how, and what the one line must say. */
const mistakes: [name: string, file: string, spoil: Spoil | string, line: RegExp][] = [
  [
    'a file that is not JSON',
    'voices.json',
    '[{ "id": "a" },\n { "id": "b", }]',
    /^voices\.json: found text that is not JSON in line 2 \(.*\), expected JSON$/,
  ],
  [
    'a wording where a number belongs',
    kyiv,
    event => set(find(event, 'launched'), { value: 'many' }),
    /^events\/2025-07-04-kyiv\.json: reports\[\d+\]\.value: found "many", expected a number or a range, as launched is a count$/,
  ],
  [
    'a value that is none at all',
    kyiv,
    event => set(find(event, 'launched'), { value: [550] }),
    /reports\[\d+\]\.value: found a list, expected a number, a range or a wording$/,
  ],
  [
    'a field that is misspelt',
    'pack.json',
    pack => set(pack, { titel: 'A title' }),
    /^pack\.json: titel: found a field that is not known here, expected one of id, version, title/,
  ],
  [
    'a day that is on no calendar',
    kyiv,
    event => set(event.developments[0], { at: '2025-02-30' }),
    /developments\[0\]\.at: found "2025-02-30", expected a date, or a time such as/,
  ],
  [
    'a voice that nobody knows',
    kyiv,
    event => set(find(event, 'launched'), { voice: 'air-farce' }),
    /reports\[\d+\]\.voice: found "air-farce", expected one of the voices on record$/,
  ],
  [
    'a sum that does not hold',
    kyiv,
    event => event.reports.filter(counts('launched.missiles')).map((report: object) => set(report, { value: 12 })),
    /^events\/2025-07-04-kyiv\.json: launched at Ukraine: found 539 \(launched\.drones\) \+ 12 \(launched\.missiles\), 1 too many, expected a sum of 550$/,
  ],
  [
    'a locator that is a sentence',
    kyiv,
    event => set(find(event, 'launched'), { locator: 'one two three four five six seven eight nine' }),
    /reports\[\d+\]\.locator: found ".*", expected one to eight words$/,
  ],
  [
    'an address that a browser must not open',
    'sources.json',
    sources => set(sources[0], { url: 'javascript:alert(1)' }),
    /^sources\.json: \[0\]\.url: found "javascript:alert\(1\)", expected an http\(s\) address$/,
  ],
  [
    'a wording that means two values',
    'measures.json',
    ({ measures }) => {
      const values = measures.find(({ id }: { id: string }) => id === 'ordered-by').values
      values.pentagon.en.push(values['trump-administration'].en[0])
    },
    /^measures\.json: measures\[\d+\]\.values: found ".*" \(en\) for .* and for .*, expected it for one of them$/,
  ],
]

const set = (entry: object, fields: object) => Object.assign(entry, fields)
const counts = (id: string) => (report: { measure: string; reason?: string }) => report.measure === id && !report.reason
const find = (event: { reports: { measure: string }[] }, measure: string) => event.reports.find(counts(measure))!

function spoiled(file: string, spoil: Spoil | string): string {
  const folder = mkdtempSync(join(tmpdir(), 'record-'))
  folders.push(folder)
  cpSync(join(root, 'data'), folder, { recursive: true })
  const json = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  if (typeof spoil !== 'string') spoil(json)
  writeFileSync(join(folder, file), typeof spoil === 'string' ? spoil : `${JSON.stringify(json, null, 2)}\n`)
  return folder
}

it.each(mistakes)('%s ends in exit code 1 and one readable line', async (_, file, spoil, line) => {
  const folder = spoiled(file, spoil)
  // Form is another mistake than the one that is looked for here.
  if (typeof spoil !== 'string') formatFolder(folder)
  const { code, out, err } = await workshop('check', '--data', folder)
  expect(err.trimEnd().split('\n')).toEqual([expect.stringMatching(line)])
  expect({ code, out }).toEqual({ code: 1, out: '' })
})
