import { newsEvent } from './event-shape.ts'
import { translation } from './scalars.ts'
import type { Description, Shape } from './shape.ts'
import { bundle, files } from './shapes.ts'

type Schema = { [key: string]: unknown }

/**
 * The JSON Schema of every file of a data folder, for editors that complete and check while one types. Made from the
 * shapes the decoder reads by, so the two cannot disagree; `tests/record-decodes.test.ts` holds the file to it.
 */
export function schemaOfFiles(): Schema {
  const named = new Map<string, Schema>()
  const roots: Record<string, Shape> = {
    ...files,
    'events/*.json': newsEvent,
    'translations/*.json': translation,
    bundle,
  }
  const anyOf = Object.entries(roots).map(([path, shape]) => ({ ...schemaOf(shape, named), title: path }))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A record of news events',
    anyOf,
    $defs: Object.fromEntries(named),
  }
}

function schemaOf(shape: Description, named: Map<string, Schema>): Schema {
  switch (shape.is) {
    case 'text':
      return {
        type: 'string',
        maxLength: shape.max,
        ...(shape.pattern && { pattern: shape.pattern.source }),
        description: shape.expected,
      }
    case 'number':
      return { type: 'number', minimum: shape.min, maximum: shape.max }
    case 'choice':
      return { enum: shape.values }
    case 'list':
      return {
        type: 'array',
        items: schemaOf(shape.of, named),
        maxItems: shape.max,
        ...(shape.min && { minItems: shape.min }),
      }
    case 'map':
      return {
        type: 'object',
        propertyNames: { pattern: shape.key.pattern?.source },
        additionalProperties: schemaOf(shape.of, named),
        maxProperties: shape.max,
      }
    case 'either':
      return { anyOf: shape.of.map(each => schemaOf(each, named)), description: shape.expected }
    case 'object':
      if (!named.has(shape.name)) named.set(shape.name, objectSchema(shape, named))
      return { $ref: `#/$defs/${shape.name}` }
  }
}

function objectSchema(shape: Extract<Description, { is: 'object' }>, named: Map<string, Schema>): Schema {
  const fields = Object.entries(shape.fields)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([key, field]) => [key, schemaOf(field.shape, named)])),
    required: fields.filter(([, field]) => !field.optional).map(([key]) => key),
    additionalProperties: false,
  }
}
