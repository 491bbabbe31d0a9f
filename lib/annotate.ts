import { inEnglish } from './judging/in-english.ts'
import { judge } from './judging/judge.ts'
import { othersIn } from './judging/others.ts'
import { toldIn } from './judging/told-in.ts'
import { english } from './languages/en.ts'
import type { Language } from './languages/language.ts'
import type { Annotation, Claim, Mention, PageText, Reading, Span } from './model/annotation.ts'
import type { Catalogue } from './model/catalogue.ts'
import type { Pack } from './model/figure.ts'
import type { Locale } from './model/locale.ts'
import type { IsoDate } from './model/record.ts'
import { catalogueOf } from './packing/catalogue.ts'
import { findClaims, type Naming } from './reading/claims.ts'
import { knowledgeOf } from './reading/knowledge.ts'
import { type NumberNote, noteNumbers } from './reading/number-notes.ts'
import { quoteOf } from './reading/quote.ts'

/** Languages that are read. */
export const languages: Language[] = [english]

/** A page says its language; one that says nothing is tried in the first. */
function languageOf({ lang }: Pick<PageText, 'lang'>): Language | undefined {
  // Pages write "en_US" and "EN", too.
  const [code] = lang.trim().toLowerCase().split(/[-_]/)
  return code === '' ? languages[0] : languages.find(({ id }) => id === code)
}

/** Whether a page in this language is read at all. */
export const isRead = (lang: string): boolean => languageOf({ lang }) !== undefined

/** What a page says about events on record, to be judged. */
export interface Spotted {
  lang: string
  /** The page, its passages known by their place. */
  page: PageText
  /** The page's own numbers of its passages. */
  ids: number[]
  article?: IsoDate
  claims: Claim[]
  namings: Naming[]
}

/** A record as it is judged against: its catalogue, and in full the events that are asked about. */
export interface OnRecord {
  catalogue: Catalogue
  pack: Pack
}

/** The whole thought: passages → claims → judged against the record. Pure and total: any text in, no throw. */
export function annotate(page: PageText, packs: Pack[], locale: Locale = inEnglish): Reading {
  const catalogues = cataloguesOf(packs)
  const records = packs.map((pack, index) => ({ pack, catalogue: catalogues[index]! }))
  return conclude(spot(page, catalogues), records, locale)
}

/** Passages → claims. It takes no more of a record than is kept at hand. */
export function spot(page: PageText, catalogues: Catalogue[]): Spotted {
  const language = languageOf(page)
  // A part of a long page keeps the page's own numbers; within it passages are known by their place.
  const ids = page.passages.map(({ id }) => id)
  const numbered = { ...page, passages: page.passages.map((passage, id) => ({ ...passage, id })) }
  const found = catalogues.length && language ? findClaims(numbered, knowledgeOf(catalogues, language)) : undefined
  return { lang: page.lang, page: numbered, ids, claims: [], namings: [], ...found }
}

/** Claims → judged against the events that they are about. `locale` is what the explanations are worded in, whatever the page's language. */
export function conclude(spotted: Spotted, records: OnRecord[], locale: Locale = inEnglish): Reading {
  const { lang, page, ids, article, claims, namings } = spotted
  const told = records.map(({ catalogue, pack }) => ({ catalogue, pack: toldIn(pack, locale) }))
  const annotations = claims.flatMap(claim => judged(claim, page, told, article, locale))
  const mentions = firstNamings(page, namings, annotations)
  // What is only listed is not sure enough to say that the page is about an event.
  const marked = annotations.filter(({ mark }) => mark)
  const events = [...new Set([...marked, ...namings].map(({ event }) => event))].sort()
  const named = <T extends { span: Span }>(each: T): T => ({
    ...each,
    span: { ...each.span, passage: ids[each.span.passage]! },
  })
  return {
    lang,
    ...(article && { date: article }),
    events,
    annotations: annotations.map(named),
    mentions: mentions.map(named),
  }
}

const catalogues = new WeakMap<Pack[], Catalogue[]>()

/** Made once for the same array of packs. */
function cataloguesOf(packs: Pack[]): Catalogue[] {
  const made = catalogues.get(packs) ?? packs.map(catalogueOf)
  catalogues.set(packs, made)
  return made
}

/** Each number of a page with what it was taken for, or why it was left alone. */
export function explainNumbers(page: PageText, packs: Pack[]): NumberNote[] {
  const language = languageOf(page)
  return packs.length && language ? noteNumbers(page, knowledgeOf(cataloguesOf(packs), language)) : []
}

function judged(
  claim: Claim,
  page: PageText,
  records: OnRecord[],
  article: string | undefined,
  locale: Locale,
): Annotation[] {
  const record = records.find(({ pack }) => pack.events.some(({ id }) => id === claim.event))
  const event = record?.pack.events.find(({ id }) => id === claim.event)
  if (!record || !event) return []
  const { pack, catalogue } = record
  // A claim is of the moment its passage was written, else of the day of the page.
  const asOf = claim.asOf ?? page.published ?? article
  const judgement = judge(claim, { pack, event, others: othersIn(catalogue), locale, ...(article && { article }) })
  // A difference that nothing explains may be a misreading of ours: it is listed and not marked.
  const isCount = pack.measures.find(({ id }) => id === claim.measure)?.kind === 'count'
  const unexplained =
    judgement.verdict === 'contradicted' && !judgement.reason && claim.quantity !== undefined && isCount
  const mark = claim.mark && !unexplained
  return [{ ...claim, ...(asOf && { asOf }), ...quoteOf(page, claim.span), ...judgement, mark }]
}

/** How near a claim makes a naming needless, in characters. */
const near = 80
const bucket = (offset: number): number => Math.floor(offset / near)

/** The first naming of an event in a section that has no claim by it: one quiet mark a stretch is enough. */
function firstNamings(page: PageText, namings: Naming[], annotations: Annotation[]): Mention[] {
  const claimed = new Set(
    annotations.flatMap(({ span, event }) =>
      [-1, 0, 1].map(step => `${span.passage}:${event}:${bucket(span.start) + step}`),
    ),
  )
  const seen = new Set<string>()
  return namings.flatMap(naming => {
    const { span, event, evidence } = naming
    const key = `${page.passages[span.passage]?.section}:${event}`
    if (seen.has(key) || claimed.has(`${span.passage}:${event}:${bucket(span.start)}`)) return []
    seen.add(key)
    return [{ span, event, ...quoteOf(page, span), evidence }]
  })
}
