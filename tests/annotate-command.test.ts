import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Line } from '../commands/line.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const demo = join(root, 'commands/demo')
const scratch = mkdtempSync(join(tmpdir(), 'sidelight-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(scratch, name), content)
  return join(scratch, name)
}

async function annotate(args: string[], input = '') {
  const command = ['--import', 'tsx', join(root, 'commands/annotate.ts'), ...args]
  const child = spawn(process.execPath, command, { cwd: root, env: { ...process.env, NO_COLOR: '1' } })
  child.stdin.end(input)
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) }
}
async function pages(args: string[], input = ''): Promise<Line[]> {
  const { lines } = await annotate(['--json', ...args], input)
  return lines.map(line => JSON.parse(line))
}

const article = (text: string, date = '2025-07-04') =>
  `<html lang="en"><meta property="article:published_time" content="${date}"><article><p>${text}</p></article>`
const miscount =
  'Russia launched 550 drones and 11 missiles at Ukraine overnight into 4 July 2025, with Kyiv as the main target.'

describe('a page becomes one line of JSON', () => {
  const names = readdirSync(demo).filter(name => name.endsWith('.html'))
  let lines: Line[] = []
  beforeAll(async () => {
    lines = await pages(names.map(name => join(demo, name)))
  })
  const line = (name: string) => lines[names.indexOf(name)]!
  const verdict = (name: string, quote: RegExp, measure: string) =>
    line(name)
      .annotations.filter(a => a.measure === measure && quote.test(a.quote))
      .map(a => [a.verdict, a.reason])

  it('as the schema in docs/ describes it', () => {
    const schema = JSON.parse(readFileSync(join(root, 'docs/annotation.schema.json'), 'utf8'))
    const valid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
    expect(lines.map(({ page }) => page)).toEqual(names.map(name => join(demo, name)))
    for (const each of lines) expect(valid(each) ? [] : valid.errors).toEqual([])
  })

  it('with the day of publication and the language that it states', () => {
    expect(line('portal.html')).toMatchObject({ lang: 'en', date: '2025-07-05' })
    expect(line('newsletter.html')).toMatchObject({ lang: 'en', date: '2025-07-08' })
  })

  it('with the words around each quote, so that it can be found again', () => {
    const text = readFileSync(join(demo, 'newsletter.html'), 'utf8')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
    const { annotations } = line('newsletter.html')
    expect(annotations.length).toBeGreaterThan(0)
    for (const { quote } of annotations) expect(text).toContain(quote)
  })

  it('in which a total given as one kind is a miscount', () => {
    expect(verdict('broadsheet.html', /550/, 'launched.drones')[0]).toEqual(['contradicted', 'miscount'])
    expect(verdict('broadsheet.html', /537/, 'launched.drones')[0]).toEqual(['contradicted', 'miscount'])
  })

  it('in which both counts of what was stopped are right', () => {
    expect(verdict('broadsheet.html', /270/, 'shot-down')[0]?.[0]).toBe('supported')
    expect(verdict('broadsheet.html', /478/, 'neutralised')[0]?.[0]).toBe('supported')
  })

  it('in which an early count is outdated, and a late one supported', () => {
    expect(verdict('wire.html', /23/, 'injured')[0]?.[0]).toBe('outdated')
    expect(verdict('newsletter.html', /32/, 'injured')[0]?.[0]).toBe('supported')
  })

  it('in which the whole country’s toll is not one city’s', () => {
    expect(verdict('magazine.html', /two/, 'killed')[0]).toEqual(['contradicted', 'scope'])
    expect(verdict('magazine.html', /15/, 'injured')[0]).toEqual(['contradicted', 'scope'])
  })

  it('in which another night’s raid has no mark', () => {
    expect(line('regional.html')).toMatchObject({ events: [], annotations: [], mentions: [] })
  })
})

describe('every input gets an answer', () => {
  it('an empty page is a page: a line with no annotations', async () => {
    const empty = file('empty.html', '')
    const { status, lines } = await annotate(['--json', empty])
    expect(status).toBe(0)
    expect(lines.map(line => JSON.parse(line))).toMatchObject([
      { page: empty, date: null, events: [], annotations: [], mentions: [] },
    ])
  })

  it('a missing file, a folder and a binary: a line each on standard error after the rest, and exit code 2', async () => {
    const picture = file('picture.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))
    const good = file('good.html', article(miscount))
    const { status, lines, stderr } = await annotate(['--json', join(scratch, 'absent.html'), scratch, picture, good])
    expect(status).toBe(2)
    expect(lines.map(line => JSON.parse(line).page)).toEqual([good])
    expect(stderr.trim().split('\n')).toEqual([
      `annotate: ${join(scratch, 'absent.html')}: there is no such file`,
      `annotate: ${scratch}: is a folder, not a page`,
      `annotate: ${picture}: is not a text or HTML file`,
    ])
  })

  it('a wrong call is explained, with exit code 2', async () => {
    const calls = [
      [],
      ['--date', '2025-02-30', 'a.html'],
      ['--fail-on', 'false', 'a.html'],
      ['--lang', 'zz', 'a.html'],
      ['--json', '--explain', 'a.html'],
      ['--no-such', 'a.html'],
    ]
    for (const { status, stdout, stderr } of await Promise.all(calls.map(args => annotate(args)))) {
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(/^annotate: .+\nusage: /)
    }
  })

  it('plain text is read as paragraphs, from a file or from standard input', async () => {
    const text = `A heading of no weight\n\n${miscount.replace(' with', '\nwith')}\n`
    const asFile = pages([file('note.txt', text), '--date', '2025-07-04', '--lang', 'en'])
    const asInput = pages(['-', '--date', '2025-07-04', '--lang', 'en'], text)
    const [[fromFile], [fromInput]] = await Promise.all([asFile, asInput])
    expect(fromFile!.annotations.map(a => a.verdict)).toContain('contradicted')
    expect(fromInput).toEqual({ ...fromFile, page: '-' })
  })

  it('a tag in plain text is text', async () => {
    const [line] = await pages([file('tag.txt', `<b>${miscount}</b> & more`), '--date', '2025-07-04', '--lang', 'en'])
    expect(line!.annotations.length).toBeGreaterThan(0)
    expect(line!.annotations[0]!.prefix).toContain('<b>')
  })

  it('an old encoding is read as the page declares it', async () => {
    const page = article(miscount.replace('550', '550\u00a0')).replace(
      '<html lang="en">',
      '<html lang="en"><meta charset="windows-1252">',
    )
    const [line] = await pages([file('latin.html', Buffer.from(page, 'latin1'))])
    expect(line!.annotations[0]!.quote).not.toContain('\ufffd')
  })
})

describe('what the reader of the command line says goes before what the page says', () => {
  it('--date', async () => {
    const page = file(
      'dated.html',
      article('Russia launched 550 drones and missiles at Ukraine overnight.', '2024-01-10'),
    )
    const [asPrinted, overridden] = (await Promise.all([pages([page]), pages(['--date', '2025-07-04', page])])).flat()
    expect(asPrinted).toMatchObject({ date: '2024-01-10', events: [] })
    expect(overridden).toMatchObject({ date: '2025-07-04', events: ['2025-07-04-kyiv'] })
  })

  it('--lang', async () => {
    const german = file('lang.html', article(miscount).replace('lang="en"', 'lang="de"'))
    const [[stated], [asked]] = await Promise.all([pages([german]), pages(['--lang', 'en', german])])
    expect([stated!.lang, stated!.annotations.length]).toEqual(['de', 0])
    expect(asked!.lang).toBe('en')
    expect(asked!.annotations.length).toBeGreaterThan(0)
  })
})

describe('a newsroom’s own pipeline', () => {
  it('--fail-on gives exit code 1 where a marked claim has the verdict, else 0', async () => {
    const page = file('claim.html', article(miscount))
    const [failing, passing] = await Promise.all(
      ['contradicted', 'disputed'].map(verdict => annotate(['--json', '--fail-on', verdict, page])),
    )
    expect(failing).toMatchObject({ status: 1, stderr: '' })
    expect(passing!.status).toBe(0)
  })

  it('a page that cannot be read goes before a verdict: exit code 2', async () => {
    const page = file('claim.html', article(miscount))
    const { status } = await annotate(['--fail-on', 'contradicted', page, join(scratch, 'absent.html')])
    expect(status).toBe(2)
    const german = file('german.html', article(miscount).replace('lang="en"', 'lang="de"'))
    expect((await annotate(['--fail-on', 'contradicted', german])).status).toBe(2)
  })
})

it('the report for people keeps to 80 columns and gives verdict, record, reason and event', async () => {
  const { stdout, lines } = await annotate([join(demo, 'broadsheet.html')])
  expect(lines.filter(line => line.length > 80 && !line.startsWith(demo))).toEqual([])
  expect(stdout).toContain('2025-07-04-kyiv')
  expect(stdout).toMatch(/contradicted +“550 drones/)
  expect(stdout).toMatch(/539/)
  expect(stdout).toContain('[miscount]')
})
