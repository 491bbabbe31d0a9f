import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
  .split('\n')
  .map(line => line.replaceAll('/', ''))
/** What the project holds: every file that version control does not ignore. */
const files = readdirSync(root)
  .filter(name => name !== '.git' && !ignored.includes(name))
  .flatMap(name => (isFile(name) ? [name] : within(name)))
function within(folder: string): string[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return paths.map(path => join(folder, path).replaceAll('\\', '/')).filter(isFile)
}
function isFile(path: string): boolean {
  return statSync(join(root, path)).isFile()
}
const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path)
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Folders of lib/ and what each may import beside itself; the arrow points one way. Packages stand by name. */
const allowed: Record<string, string[]> = {
  // The words' keys, as a type.
  model: ['public'],
  languages: ['model'],
  importers: ['model'],
  reading: ['model', 'languages'],
  // The English words, for where nobody asks for a language.
  judging: ['model', 'languages', 'public'],
  packing: ['model', 'languages', 'importers', 'reading', 'judging'],
  searching: ['model', 'reading', 'judging'],
  exporting: ['model'],
  'annotate.ts': ['model', 'languages', 'importers', 'reading', 'judging', 'packing'],
  page: ['model'],
  extension: [
    ...['model', 'languages', 'importers', 'reading', 'judging', 'packing', 'searching', 'exporting', 'annotate.ts'],
    ...['webextension-polyfill', 'idb'],
  ],
}

/** What a file's import lines name: a folder (or file) of lib/, another top folder, or a package. */
function imports(path: string): string[] {
  // As the formatter writes them: the name stands at the end of its line.
  const importLine = /^(?:(?:import|export)\b.* from |\} from |import )'([^']+)'$|\bimport\('([^']+)'\)/gm
  const lines = [...read(path).matchAll(importLine)].map(match => match[1] ?? match[2]!)
  return lines.map(name => {
    if (!name.startsWith('.')) return name
    const [top = '', next = ''] = relative(root, join(root, dirname(path), name)).split(/[\\/]/)
    return top === 'lib' ? next : top
  })
}

describe('dependencies point one way', () => {
  const inLib = files.filter(path => path.startsWith('lib/') && isCode(path))

  it('every file of lib/ lies in a folder of the design', () => {
    expect(inLib.filter(path => !(path.split('/')[1]! in allowed))).toEqual([])
  })

  it.each(Object.keys(allowed))('lib/%s imports what the design allows and nothing else', folder => {
    const own = inLib.filter(path => path.split('/')[1] === folder)
    const strays = own.flatMap(path =>
      imports(path)
        .filter(name => name !== folder && !allowed[folder]!.includes(name))
        .map(name => `${path} imports ${name}`),
    )
    expect(strays).toEqual([])
  })

  it('components know the model and Preact alone', () => {
    const strays = files
      .filter(path => path.startsWith('components/') && isCode(path))
      .flatMap(path => imports(path).map(name => `${path} imports ${name}`))
      .filter(line => !/ imports (model|components|preact(\/.*)?)$/.test(line))
    expect(strays).toEqual([])
  })

  it('what runs in the extension imports no command and no test', () => {
    const strays = files
      .filter(path => /^(entrypoints|components|lib)\//.test(path) && isCode(path))
      .filter(path => imports(path).some(name => name === 'commands' || name === 'tests'))
    expect(strays).toEqual([])
  })
})

describe('what is added brings its proof', () => {
  const languages = files.filter(path => /^lib\/languages\/[a-z]{2}(-[A-Z]{2})?\.ts$/.test(path))

  it('every language has examples', () => {
    expect(languages.length).toBeGreaterThan(0)
    const proof = (path: string) => path.replace(/\.ts$/, '-examples.ts')
    const unproved = languages.filter(path => !files.includes(proof(path)) || !/quote:/.test(read(proof(path))))
    expect(unproved).toEqual([])
  })

  it('every event has sentences that the reading must tie and judge', () => {
    const events = files.filter(path => path.startsWith('data/events/'))
    expect(events.length).toBeGreaterThan(0)
    const unproved = events.filter(
      path => !(JSON.parse(read(path)).examples ?? []).some((example: { claims: unknown[] }) => example.claims.length),
    )
    expect(unproved).toEqual([])
  })

  it('every command of package.json is a file that is there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = Object.values(scripts).flatMap(script => script.match(/\b(commands|tests)\/[\w/.-]+/g) ?? [])
    expect(named.filter(path => !files.includes(path))).toEqual([])
  })
})

describe('a file is one thought', () => {
  /** A line with nothing but a quoted word is a row of a word list, not code. */
  const length = (path: string) =>
    read(path)
      .split('\n')
      .filter(line => !/^\s*'[^']*',?$/.test(line)).length - 1

  it('no file of code is longer than 150 lines', () => {
    const long = files
      .filter(path => /^(lib|components|entrypoints|commands)\//.test(path) && isCode(path))
      // A language is words, however many.
      .filter(path => !path.startsWith('lib/languages/') && length(path) > 150)
      .map(path => `${path}: ${length(path)}`)
    expect(long).toEqual([])
  })

  it('no file is a drawer: a name says what the file gives', () => {
    const drawer = /^(utils?|helpers?|common|types?|managers?|services?|misc|shared|lib)\b/
    expect(files.filter(path => isCode(path) && drawer.test(basename(path)))).toEqual([])
    expect(
      files.filter(path =>
        dirname(path)
          .split('/')
          .slice(1)
          .some(folder => drawer.test(folder)),
      ),
    ).toEqual([])
  })

  it('names are exported; a default only where a framework asks for it', () => {
    const defaults = files.filter(
      path => /^(lib|components|commands)\//.test(path) && isCode(path) && /^export default /m.test(read(path)),
    )
    expect(defaults).toEqual([])
  })
})

describe('the project stands on its own', () => {
  const texts = files.filter(path => !/\.(png|ico|zip|woff2?)$/.test(path))

  it('no text names a path of one machine', () => {
    const machinePath = /(?:^|[\s'"`(=])\/(?:work|root|home|Users)\/\w/m
    expect(texts.filter(path => machinePath.test(read(path)))).toEqual([])
  })

  it('no text names the host of a package registry', () => {
    const registry = new RegExp(['registry', '(npmjs|yarnpkg|npmmirror)', '[a-z]+'].join('\\.'))
    expect(texts.filter(path => registry.test(read(path)))).toEqual([])
  })

  it('the demonstration pages load nothing from elsewhere', () => {
    const pages = files.filter(path => path.startsWith('commands/demo/'))
    expect(pages.length).toBeGreaterThanOrEqual(7)
    const loads = /(?:src|href|url\()\s*=?\s*["']?(?:https?:)?\/\//
    expect(pages.filter(path => loads.test(read(path)))).toEqual([])
  })
})
