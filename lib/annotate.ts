import { inEnglish } from './judging/in-english.ts'
import { judge } from './judging/judge.ts'
import { toldIn } from './judging/told-in.ts'
import { english } from './languages/en.ts'
import type { Language } from './languages/language.ts'
import type { Annotation, Claim, Mention, PageText, Reading, Span } from './model/annotation.ts'
import type { Pack } from './model/figure.ts'
import type { Locale } from './model/locale.ts'
import { findClaims, type Naming } from './reading/claims.ts'
import { knowledgeOf } from './reading/knowledge.ts'
import { type NumberNote, noteNumbers } from './reading/number-notes.ts'

/** Languages that are read. */
export const languages: Language[] = [english]

/** A page says its language; one that says nothing is tried in the first. */
const languageOf = ({ lang }: Pick<PageText, 'lang'>): Language | undefined =>
  lang === '' ? languages[0] : languages.find(({ id }) => lang === id || lang.startsWith(`${id}-`))

/** Whether a page in this language is read at all. */
export const isRead = (lang: string): boolean => languageOf({ lang }) !== undefined

/** How many characters before and after a quote tell it from another of the same words. */
const context = 32

/**
 * The whole thought: passages → claims → judged against the record. Pure and total: any text in, no throw. `locale` is what
 * the explanations are worded in, whatever the page's language.
 */
export function annotate(page: PageText, packs: Pack[], locale: Locale = inEnglish): Reading {
  const language = languageOf(page)
  if (packs.length === 0 || !language) return { lang: page.lang, events: [], annotations: [], mentions: [] }
  // A part of a long page keeps the page's own numbers; within it passages are known by their place.
  const ids = page.passages.map(({ id }) => id)
  const numbered = { ...page, passages: page.passages.map((passage, id) => ({ ...passage, id })) }
  const { article, claims, namings } = findClaims(numbered, knowledgeOf(packs, language))
  const told = packs.map(pack => toldIn(pack, locale))
  const annotations = claims.flatMap(claim => judged(claim, numbered, told, article, locale))
  const mentions = firstNamings(numbered, namings, annotations)
  // What is only listed is not sure enough to say that the page is about an event.
  const marked = annotations.filter(({ mark }) => mark)
  const events = [...new Set([...marked, ...namings].map(({ event }) => event))].sort()
  const named = <T extends { span: Span }>(each: T): T => ({
    ...each,
    span: { ...each.span, passage: ids[each.span.passage]! },
  })
  return {
    lang: page.lang,
    ...(article && { date: article }),
    events,
    annotations: annotations.map(named),
    mentions: mentions.map(named),
  }
}

/** Each number of a page with what it was taken for, or why it was left alone. */
export function explainNumbers(page: PageText, packs: Pack[]): NumberNote[] {
  const language = languageOf(page)
  return packs.length && language ? noteNumbers(page, knowledgeOf(packs, language)) : []
}

function judged(
  claim: Claim,
  page: PageText,
  packs: Pack[],
  article: string | undefined,
  locale: Locale,
): Annotation[] {
  const pack = packs.find(({ events }) => events.some(({ id }) => id === claim.event))
  const event = pack?.events.find(({ id }) => id === claim.event)
  if (!pack || !event) return []
  // A claim is of the moment its passage was written, else of the day of the page.
  const asOf = claim.asOf ?? page.published ?? article
  const judgement = judge(claim, { pack, event, locale, ...(article && { article }) })
  // A difference that nothing explains may be a misreading of ours: it is listed and not marked.
  const isCount = pack.measures.find(({ id }) => id === claim.measure)?.kind === 'count'
  const unexplained =
    judgement.verdict === 'contradicted' && !judgement.reason && claim.quantity !== undefined && isCount
  const mark = claim.mark && !unexplained
  return [{ ...claim, ...(asOf && { asOf }), ...quoteOf(page, claim.span), ...judgement, mark }]
}

/** W3C TextQuoteSelector of a stretch. */
function quoteOf(page: PageText, { passage, start, end }: Span): { quote: string; prefix: string; suffix: string } {
  const text = page.passages[passage]?.text ?? ''
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  }
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
