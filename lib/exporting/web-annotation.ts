import type { SourceRow } from '../model/card.ts'
import type { Excerpt } from '../model/excerpt.ts'

/** What the record adds stands in the words of schema.org, under a prefix of its own. */
const context = ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }] as const

export interface Making {
  /** The moment it is written, in UTC: "2025-07-05T10:00:00Z". */
  created: string
  /** An IRI that nothing else has, anew at each call. */
  newId: () => string
  generator: { name: string; version: string }
  /** What the explanations are written in, a BCP 47 tag. */
  language: string
}

/** The findings of a page as a collection of the W3C Web Annotation Data Model; each annotation also stands alone. */
export function annotationCollection(label: string, excerpts: Excerpt[], making: Making) {
  const items = excerpts.map(excerpt => webAnnotation(excerpt, making))
  return {
    '@context': context,
    id: making.newId(),
    type: 'AnnotationCollection',
    label,
    ...provenance(making),
    total: items.length,
    first: { id: making.newId(), type: 'AnnotationPage', startIndex: 0, items },
  }
}

export function webAnnotation(excerpt: Excerpt, making: Making) {
  const { address, quote, prefix, suffix, position } = excerpt
  return {
    '@context': context,
    id: making.newId(),
    type: 'Annotation',
    motivation: excerpt.claim ? 'assessing' : 'identifying',
    ...provenance(making),
    body: bodies(excerpt, making.language),
    target: {
      type: 'SpecificResource',
      source: documentOf(address),
      selector: [
        { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
        ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
      ],
    },
  }
}

function bodies({ claim, event, sources, record }: Excerpt, language: string) {
  const text = (purpose: string, value: string, inLanguage = language) => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    language: inLanguage,
    value,
  })
  const origin = {
    'schema:about': { 'schema:identifier': event.id, 'schema:name': event.name },
    'schema:isPartOf': { 'schema:name': record.title, 'schema:version': record.version },
    'schema:dateModified': record.checked,
  }
  if (!claim) return [{ ...text('identifying', event.name, event.language), ...origin }]
  return [
    text('assessing', claim.sentence),
    { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: claim.verdict },
    {
      ...text('describing', claim.record),
      'schema:name': claim.label,
      ...(claim.figure && { 'schema:identifier': claim.figure }),
      ...(claim.whose && { 'schema:author': claim.whose }),
      ...(claim.standing && { 'schema:creativeWorkStatus': claim.standing }),
      ...origin,
      'schema:citation': sources.map(citation),
    },
  ]
}

const citation = ({ publisher, title, date, url }: SourceRow) => ({
  'schema:publisher': publisher,
  ...(title && { 'schema:name': title }),
  ...(date && { 'schema:datePublished': date }),
  ...(url && { 'schema:url': url }),
})

const provenance = ({ created, generator }: Making) => ({
  created,
  generated: created,
  generator: { type: 'Software', name: generator.name, 'schema:softwareVersion': generator.version },
})

/** A place inside a page is the selector's to give; "#/" and "#!" are addresses of pages of their own. */
const documentOf = (address: string) => address.replace(/#(?![/!]).*$/, '')
