/**
 * What JSON of ours looks like, described as data, so that the decoder and the JSON Schema come from one description.
 * `Shape<T>` is the description of a `T`; the compiler holds it against the model's interface.
 */
export type Shape<T = unknown> = Description & { readonly gives?: T }

export type Description =
  | { is: 'text'; expected: string; max: number; pattern?: RegExp; words?: number; calendar?: true }
  | { is: 'number'; expected: string; min: number; max: number }
  | { is: 'choice'; values: readonly (string | number | boolean)[] }
  | { is: 'list'; of: Shape; max: number; min: number }
  | { is: 'map'; key: Extract<Description, { is: 'text' }>; of: Shape; max: number }
  | { is: 'object'; name: string; fields: Record<string, Field> }
  | { is: 'either'; expected: string; of: Shape[]; into?: (value: unknown) => unknown }

export interface Field {
  shape: Shape
  optional: boolean
}

type Fields<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Optional<T[K]> : Shape<T[K]> }
type Optional<T> = { optional: Shape<T> }

export const text = (expected: string, max: number, pattern?: RegExp): TextShape => ({
  is: 'text',
  expected,
  max,
  ...(pattern && { pattern }),
})
export type TextShape = Extract<Description, { is: 'text' }> & { readonly gives?: string }

export const number = (expected: string, min: number, max: number): Shape<number> => ({
  is: 'number',
  expected,
  min,
  max,
})

export const choice = <const T extends string | number | boolean>(values: readonly T[]): Shape<T> => ({
  is: 'choice',
  values,
})

export const list = <T>(of: Shape<T>, max: number, min = 0): Shape<T[]> => ({ is: 'list', of, max, min })

export const map = <T>(key: TextShape, of: Shape<T>, max: number): Shape<Record<string, T>> => ({
  is: 'map',
  key,
  of,
  max,
})

/** The first alternative of the value's own JSON type is taken; `into` makes of it what the model holds. */
export const either = <T>(expected: string, of: Shape[], into?: (value: unknown) => T): Shape<T> => ({
  is: 'either',
  expected,
  of,
  ...(into && { into }),
})

export const optional = <T>(shape: Shape<T>): Optional<T> => ({ optional: shape })

/** Fields stand in the order of the model's interface: it is the order of the canonical form. */
export const object = <T>(name: string, fields: Fields<T>): Shape<T> => ({
  is: 'object',
  name,
  fields: Object.fromEntries(
    Object.entries(fields as Record<string, Shape | Optional<unknown>>).map(([key, field]) => [
      key,
      'optional' in field ? { shape: field.optional, optional: true } : { shape: field as Shape, optional: false },
    ]),
  ),
})
