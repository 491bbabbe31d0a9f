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

/** Mistakes of different kinds: where it is made, how, and what the one line must say. */
const mistakes: [name: string, file: string, spoil: Spoil | string, line: RegExp][] = [
  [
    'a file that is not JSON',
    'voices.json',
    '[{ "id": "a" },\n { "id": "b", }]',
    /^voices\.json: found text that is not JSON in line 2 \(.*\), expected JSON$/,
  ],
  [
    'a curly quote',
    'pack.json',
    '{\n  "id": “mine”\n}',
    /^pack\.json: found text that is not JSON in line 2 \(.*“.*\), expected JSON$/,
  ],
  ['a file that breaks off', 'people.json', '[\n  {\n', /^people\.json: found text that is not JSON in line 3 \(/],
  [
    'a mark that turns the direction of writing',
    kyiv,
    event => set(event, { name: 'Attack \u202e on Kyiv' }),
    /: name: found "Attack \\u\{202e\} on Kyiv", expected a text of 1 to 120 characters, without invisible characters$/,
  ],
  [
    'half a character',
    kyiv,
    event => set(event, { name: 'Attack \ud800' }),
    /: name: found ".*", expected .*, without invisible characters$/,
  ],
  [
    'an event that surpasses itself',
    kyiv,
    event => set(event.relations[0], { event: event.id }),
    /: relations\[0\]\.event: found "2025-07-04-kyiv", expected an event other than itself$/,
  ],
  [
    'a wording where a number belongs',
    kyiv,
    event => set(find(event, 'launched'), { value: 'many' }),
    /^events\/2025-07-04-kyiv\.json: reports\[\d+\]\.value \([a-z0-9-]+\): found "many", expected a number or a range, as launched is a count$/,
  ],
  [
    'a value that is none at all',
    kyiv,
    event => set(find(event, 'launched'), { value: [550] }),
    /reports\[\d+\]\.value \([a-z0-9-]+\): found a list, expected a number of 0 or more, a range or a wording$/,
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
    /reports\[\d+\]\.voice \([a-z0-9-]+\): found "air-farce", expected one of the voices on record$/,
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
    /reports\[\d+\]\.locator \([a-z0-9-]+\): found ".*", expected one to eight words$/,
  ],
  [
    'an address that a browser must not open',
    'sources.json',
    sources => set(sources[0], { url: 'javascript:alert(1)' }),
    /^sources\.json: \[0\]\.url \([a-z0-9.-]+\): found "javascript:alert\(1\)", expected an http\(s\) address$/,
  ],
  [
    'a wording that means two values',
    'measures.json',
    ({ measures }) => {
      const values = measures.find(({ id }: { id: string }) => id === 'ordered-by').values
      values.pentagon.en.push(values['trump-administration'].en[0])
    },
    /^measures\.json: measures\[\d+\]\.values \(ordered-by\): found ".*" \(en\) for .* and for .*, expected it for one of them$/,
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
