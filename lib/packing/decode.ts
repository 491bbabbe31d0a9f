import type { Description, Field, Shape } from './shape.ts'

/** Collects everything that is wrong, each as `path: found …, expected …`; what is right is built anew, field by field. */
export interface Problems {
  /** More than this many are counted, not kept: a hostile file must not cost memory. */
  list: string[]
}

const kept = 200

/** Decodes `value`; when `problems` stays empty, the result is a `T`, built of known fields only. */
export function decode<T>(shape: Shape<T>, value: unknown, path: string, problems: Problems): T {
  return read(shape, value, path, problems) as T
}

export function complain(problems: Problems, path: string, found: string, expected: string): void {
  if (problems.list.length < kept)
    problems.list.push(`${path.replace(/: $/, '') || 'the file'}: found ${found}, expected ${expected}`)
}

function read(shape: Description, value: unknown, path: string, problems: Problems): unknown {
  const wrong = (expected: string) => complain(problems, path, told(value), expected)
  switch (shape.is) {
    case 'text':
      return isText(shape, value) ? value : wrong(hides(value) ? `${shape.expected}, ${plain}` : shape.expected)
    case 'number':
      return isNumber(shape, value) ? value : wrong(shape.expected)
    case 'choice':
      return shape.values.includes(value as string) ? value : wrong(anyOf(shape.values))
    case 'list':
      if (!Array.isArray(value)) return wrong('a list')
      if (value.length > shape.max) return complain(problems, path, `${value.length} entries`, `at most ${shape.max}`)
      if (value.length < shape.min) return complain(problems, path, `${value.length} entries`, `at least ${shape.min}`)
      return value.map((item, i) => read(shape.of, item, `${path}[${i}]`, problems))
    case 'map':
      return isObject(value) ? readMap(shape, value, path, problems) : wrong('an object')
    case 'object':
      return isObject(value) ? readObject(shape, value, path, problems) : wrong(`an object (${shape.name})`)
    case 'either':
      return readEither(shape, value, path, problems) ?? undefined
  }
}

function readEither(shape: Extract<Description, { is: 'either' }>, value: unknown, path: string, problems: Problems) {
  const taken = shape.of.find(each => fits(each, value))
  if (!taken) return complain(problems, path, told(value), shape.expected)
  const before = problems.list.length
  const got = read(taken, value, path, problems)
  return shape.into && problems.list.length === before ? shape.into(got) : got
}

/** Alternatives are told apart by JSON type alone, texts and numbers by their own limits too. */
function fits(shape: Description, value: unknown): boolean {
  if (shape.is === 'text') return isText(shape, value)
  if (shape.is === 'number') return isNumber(shape, value)
  return shape.is === 'list' ? Array.isArray(value) : isObject(value)
}

function readMap(shape: Extract<Description, { is: 'map' }>, value: Found, path: string, problems: Problems) {
  const entries = Object.entries(value)
  if (entries.length > shape.max) return complain(problems, path, `${entries.length} entries`, `at most ${shape.max}`)
  const right = entries.filter(([key]) => {
    if (isText(shape.key, key)) return true
    complain(problems, path, `the key ${told(key)}`, shape.key.expected)
    return false
  })
  return Object.fromEntries(right.map(([key, each]) => [key, read(shape.of, each, `${path}.${key}`, problems)]))
}

function readObject(shape: Extract<Description, { is: 'object' }>, value: Found, path: string, problems: Problems) {
  const at = (key: string) => (path === '' || path.endsWith(': ') ? path + key : `${path}.${key}`)
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(shape.fields, key) || key === '$schema') continue
    complain(
      problems,
      at(shorten(key)),
      'a field that is not known here',
      `one of ${Object.keys(shape.fields).join(', ')}`,
    )
  }
  const got: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(shape.fields)) readField(key, field, value, got, at(key), problems)
  return got
}

function readField(
  key: string,
  field: Field,
  value: Found,
  got: Record<string, unknown>,
  path: string,
  problems: Problems,
) {
  if (Object.hasOwn(value, key)) got[key] = read(field.shape, value[key], path, problems)
  else if (!field.optional) complain(problems, path, 'nothing', expectation(field.shape))
}

type Found = Record<string, unknown>
const isObject = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isText(shape: Extract<Description, { is: 'text' }>, value: unknown): value is string {
  if (typeof value !== 'string' || value.length > shape.max || hides(value)) return false
  if ((shape.pattern && !shape.pattern.test(value)) || (shape.calendar && !isOnCalendar(value))) return false
  return shape.words === undefined || value.trim().split(/\s+/).length <= shape.words
}

/**
 * Control characters, halves of a pair, soft hyphens, spaces of no width, marks that turn the direction of writing: a
 * reader cannot see them, and a wording that holds one is found in no text.
 */
const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu
const plain = 'without invisible characters'
const hides = (value: unknown): boolean => typeof value === 'string' && value.search(hidden) >= 0

/** 30 February looks like a date and is none. */
export function isOnCalendar(date: string): boolean {
  const day = date.slice(0, 10)
  const read = new Date(`${day}T00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day)
}

const isNumber = (shape: Extract<Description, { is: 'number' }>, value: unknown): value is number =>
  typeof value === 'number' && value >= shape.min && value <= shape.max

const anyOf = (values: readonly unknown[]) =>
  values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.map(value => String(value)).join(', ')}`

function expectation(shape: Description): string {
  if (shape.is === 'choice') return anyOf(shape.values)
  if (shape.is === 'object') return `an object (${shape.name})`
  return shape.is === 'list' ? 'a list' : shape.is === 'map' ? 'an object' : shape.expected
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}...` : text)

/** What was found, short enough for one line. */
export function told(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(shorten(value)).replace(hidden, each => `\\u{${each.codePointAt(0)!.toString(16)}}`)
  if (Array.isArray(value)) return 'a list'
  return isObject(value) ? 'an object' : String(value)
}
