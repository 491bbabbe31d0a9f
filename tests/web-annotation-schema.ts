/**
 * What the W3C Recommendation "Web Annotation Data Model" (https://www.w3.org/TR/annotation-model/) says a document MUST
 * have, as far as it concerns what is saved here; the numbers are its sections. Properties that it does not name are allowed.
 */

/** 3.1: an identity is an IRI: a scheme, a colon, and no white space. */
const iri = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' }
/** 3.3.5: motivations and purposes of the model. */
const motivation = {
  enum: [
    ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
    ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
  ],
}
/** 3.3.1: xsd:dateTime, with the UTC timezone as "Z". */
const moment = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' }
const oneOrMore = (item: object) => ({ anyOf: [item, { type: 'array', minItems: 1, items: item }] })
const holds = (value: string) => ({
  anyOf: [{ const: value }, { type: 'array', contains: { const: value } }],
})
const context = holds('http://www.w3.org/ns/anno.jsonld')

/** 3.2.4: exactly one value; at most one purpose that is a motivation. */
const textualBody = {
  type: 'object',
  required: ['type', 'value'],
  properties: {
    type: holds('TextualBody'),
    value: { type: 'string' },
    format: { type: 'string', pattern: '^[\\w.+-]+/[\\w.+-]+$' },
    language: { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$' },
    purpose: oneOrMore(motivation),
  },
}
const count = { type: 'integer', minimum: 0 }
const exactText = { type: 'string', minLength: 1 }
/** 4.2.4: exactly one `exact`. 4.2.5: exactly one `start` and one `end`, no negative ones. */
const selector = {
  oneOf: [
    {
      type: 'object',
      required: ['type', 'exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: exactText,
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
    },
    {
      type: 'object',
      required: ['type', 'start', 'end'],
      properties: { type: { const: 'TextPositionSelector' }, start: count, end: count },
    },
  ],
}
/** 4.1: a specific resource has exactly one source. */
const specificResource = {
  type: 'object',
  required: ['source'],
  properties: { id: iri, type: holds('SpecificResource'), source: iri, selector: oneOrMore(selector) },
}
/** 3.3.2: an agent that is software. */
const generator = {
  type: 'object',
  required: ['type', 'name'],
  properties: { type: holds('Software'), name: { type: 'string' } },
}

/** 3.1: an annotation has a context, one identity, its type, no or more bodies, one or more targets. */
const annotation = {
  type: 'object',
  required: ['@context', 'id', 'type', 'target', 'motivation', 'created', 'generator'],
  properties: {
    '@context': context,
    id: iri,
    type: holds('Annotation'),
    body: oneOrMore(textualBody),
    target: oneOrMore(specificResource),
    motivation: oneOrMore(motivation),
    created: moment,
    generated: moment,
    generator,
  },
}

/** 5.1, 5.2: a collection with its first page inside; the page holds the annotations in order. */
export const collectionSchema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'first'],
  properties: {
    '@context': context,
    id: iri,
    type: holds('AnnotationCollection'),
    label: { type: 'string' },
    total: count,
    created: moment,
    generated: moment,
    generator,
    first: {
      type: 'object',
      required: ['id', 'type', 'items'],
      properties: {
        id: iri,
        type: holds('AnnotationPage'),
        startIndex: count,
        items: { type: 'array', items: annotation },
      },
    },
  },
}
