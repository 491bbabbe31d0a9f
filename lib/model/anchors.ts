/** The anchor words of a record as two patterns: a page that concerns it holds one of each. */
export interface Anchors {
  /** Who or where. */
  subject: string
  /** What, how many, when. */
  detail: string
}

export interface Patterns {
  subject: RegExp
  detail: RegExp
}

/** Anchor words as the source of two regular expressions; done at build for the built-in record, at import for others. */
export function anchorsOf(anchors: readonly { text: string; role: 'subject' | 'detail' }[]): Anchors {
  const source = (role: 'subject' | 'detail') => {
    const texts = anchors.filter(anchor => anchor.role === role).map(({ text }) => text)
    const words = texts.filter(text => !isNumber(text)).map(escaped)
    const numbers = texts.filter(isNumber)
    // Words match as beginnings ("drone" finds "drones"); a number stands alone, so that 550 is not found in 15,502.
    return [...words, ...(numbers.length ? [`(?<![\\d.,])(?:${numbers.join('|')})(?!\\d)`] : [])].join('|')
  }
  return { subject: source('subject'), detail: source('detail') }
}

/** A pattern without any alternative would match everything: it never matches instead. */
export const patternsOf = ({ subject, detail }: Anchors): Patterns => ({
  subject: new RegExp(subject || '(?!)', 'i'),
  detail: new RegExp(detail || '(?!)', 'i'),
})

const isNumber = (text: string) => /^\d+$/.test(text)
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
