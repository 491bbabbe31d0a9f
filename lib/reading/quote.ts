import type { PageText, Span } from '../model/annotation.ts'

/** How many characters before and after a quote tell it from another of the same words. */
const context = 32

/** W3C TextQuoteSelector of a stretch. */
export function quoteOf(
  page: PageText,
  { passage, start, end }: Span,
): { quote: string; prefix: string; suffix: string } {
  const text = page.passages[passage]?.text ?? ''
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  }
}
