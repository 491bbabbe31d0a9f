import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { annotationCollection, webAnnotation } from '../lib/exporting/web-annotation.ts'
import { excerpt, naming } from './excerpts.ts'
import { collectionSchema } from './web-annotation-schema.ts'

let count = 0
const making = {
  created: '2026-11-22T09:30:00Z',
  newId: () => `urn:uuid:00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`,
  generator: { name: 'Sidelight', version: '0.1.0' },
  language: 'en',
}
const collection = () => annotationCollection('A night over Kyiv', [excerpt, naming], making)
const validate = new Ajv({ allErrors: true }).compile(collectionSchema)
const faultsOf = (value: unknown) => (validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors)

describe('saved findings are a W3C annotation collection', () => {
  it('that the model’s own rules accept', () => {
    expect(faultsOf(collection())).toEqual([])
  })

  it('with the passage by its words and by its place, in the document without its fragment', () => {
    const { target } = webAnnotation(excerpt, making)
    expect(target.source).toBe('https://paper.example/2025/07/raid?page=1')
    expect(target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: excerpt.quote, prefix: excerpt.prefix, suffix: excerpt.suffix },
      { type: 'TextPositionSelector', start: 120, end: 130 },
    ])
    expect(webAnnotation({ ...excerpt, position: undefined }, making).target.selector).toHaveLength(1)
    expect(webAnnotation({ ...excerpt, address: 'https://a.example/#/story/1' }, making).target.source).toBe(
      'https://a.example/#/story/1',
    )
  })

  it('with the verdict, the record’s value, whose it is, the record’s version and the sources', () => {
    const told = JSON.stringify(webAnnotation(excerpt, making).body)
    for (const part of ['"contradicted"', '"539"', 'Ukrainian Air Force', '"1.0.0"', 'https://apnews.com/'])
      expect(told).toContain(part)
  })

  it('with the language that each text is in', () => {
    const languages = (of: typeof excerpt) =>
      webAnnotation(of, { ...making, language: 'uk' }).body.map(body =>
        'language' in body ? body.language : undefined,
      )
    expect(languages(excerpt)).toEqual(['uk', undefined, 'uk'])
    expect(languages({ ...naming, event: { ...naming.event, language: 'en' } })).toEqual(['en'])
  })

  it('each with an identity of its own', () => {
    const { id, first } = collection()
    const ids = [id, first.id, ...first.items.map(item => item.id)]
    expect(new Set(ids).size).toBe(4)
  })
})

describe('the rules refuse what is no annotation', () => {
  type Loose = ReturnType<typeof JSON.parse>
  const broken: Record<string, (value: Loose) => void> = {
    'without its context': value => delete value['@context'],
    'with another context': value => (value['@context'] = 'http://www.w3.org/ns/oa.jsonld'),
    'without an identity': value => delete value.id,
    'with an identity that is no IRI': value => (value.id = 'first one'),
    'of another type': value => (value.type = 'Note'),
    'without a target': value => delete value.target,
    'with a target without a source': value => delete value.target.source,
    'with two sources': value => (value.target.source = [value.target.source, value.target.source]),
    'with a quote without its words': value => delete value.target.selector[0].exact,
    'with a place without an end': value => delete value.target.selector[1].end,
    'with a place before the text': value => (value.target.selector[1].start = -1),
    'with a selector of no type': value => delete value.target.selector[0].type,
    'with a body without text': value => delete value.body[0].value,
    'with a purpose that is none': value => (value.body[0].purpose = 'shouting'),
    'with a motivation that is none': value => (value.motivation = 'because'),
    'made at no moment': value => (value.created = 'yesterday'),
    'made at a moment without a zone': value => (value.created = '2026-11-22T09:30:00'),
  }
  it.each(Object.entries(broken))('one %s', (_, spoil) => {
    const value = JSON.parse(JSON.stringify(collection())) as Loose
    spoil(value.first.items[0])
    expect(faultsOf(value)).not.toEqual([])
  })

  it('and a collection without a first page, an identity or its type', () => {
    for (const key of ['first', 'id', 'type', '@context']) {
      const value = JSON.parse(JSON.stringify(collection())) as Loose
      delete value[key]
      expect(faultsOf(value), key).not.toEqual([])
    }
  })
})
