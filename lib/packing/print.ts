import type { Description } from './shape.ts'

const widest = 100
/** An object of more fields than this is a record of its own, and stands with a field a line. */
const small = 5

/** Prints JSON in the order of its shape; what is small and fits on a line stays on a line. */
export function print(shape: Description | undefined, value: unknown, indent = ''): string {
  if (Array.isArray(value)) return printList(shape, value, indent)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return printObject(shape, value as Found, indent)
}

type Found = Record<string, unknown>

function printList(shape: Description | undefined, value: unknown[], indent: string): string {
  const of = shape?.is === 'list' ? shape.of : undefined
  if (value.every(each => typeof each !== 'object')) {
    const flat = `[${value.map(each => JSON.stringify(each)).join(', ')}]`
    if (fits(flat, indent)) return flat
  }
  const inner = `${indent}  `
  return `[\n${value.map(each => inner + print(of, each, inner)).join(',\n')}\n${indent}]`
}

function printObject(given: Description | undefined, value: Found, indent: string): string {
  const shape = given?.is === 'either' ? given.of.find(each => each.is === 'object') : given
  if (shape?.is === 'object' && shape.name === 'Quantity' && isBareNumber(value)) return String(value.low)
  const keys = shape?.is === 'object' ? inOrder(Object.keys(shape.fields), Object.keys(value)) : Object.keys(value)
  const shapeOf = (key: string) =>
    shape?.is === 'object' ? shape.fields[key]?.shape : shape?.is === 'map' ? shape.of : undefined
  const entry = (key: string, at: string) => `${JSON.stringify(key)}: ${print(shapeOf(key), value[key], at)}`
  if (shape?.is !== 'object' || Object.keys(shape.fields).length <= small) {
    const flat = keys.length ? `{ ${keys.map(key => entry(key, indent)).join(', ')} }` : '{}'
    if (fits(flat, indent)) return flat
  }
  const inner = `${indent}  `
  return `{\n${keys.map(key => inner + entry(key, inner)).join(',\n')}\n${indent}}`
}

/** Known fields as the model has them, then what is not known, `$schema` first of all. */
function inOrder(known: string[], found: string[]): string[] {
  return ['$schema', ...known, ...found.filter(key => !known.includes(key) && key !== '$schema')].filter(key =>
    found.includes(key),
  )
}

const isBareNumber = (value: Found) =>
  typeof value.low === 'number' &&
  value.low === value.high &&
  Object.keys(value).every(key => key === 'low' || key === 'high')

/** Room for a key before and a comma after is not counted: a line may run a little over. */
const fits = (flat: string, indent: string) => !flat.includes('\n') && indent.length + flat.length <= widest
