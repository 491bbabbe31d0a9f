import type { Card } from '../lib/model/card.ts'
import { timeWords } from '../lib/model/date-words.ts'
import { Cite } from './Cite.tsx'
import { useLocale } from './locale.ts'
import { SourceLink } from './SourceLink.tsx'

/** What happened, a dated step at a time, in the record's own words. */
export function Timeline({
  steps,
  related = [],
}: {
  steps: (Card['timeline'][number] & { cite?: number })[]
  related?: Card['event']['related']
}) {
  const locale = useLocale()
  if (steps.length + related.length === 0) return <p class="none">{locale.say('card_none')}</p>
  return (
    <>
      <ol class="timeline">
        {steps.map(({ at, text, sources, cite }) => (
          <li key={at + text} data-at={at}>
            <time dateTime={at}>{timeWords(at, locale)}</time>
            <p>
              {text}
              <Cite at={cite} />
            </p>
            {sources.map((source, index) => (
              <SourceLink key={index} source={source} />
            ))}
          </li>
        ))}
      </ol>
      {related.length > 0 && (
        <>
          <h3>{locale.say('card_related')}</h3>
          <ul class="related">
            {related.map(({ id, name, how }) => (
              <li key={id}>
                {how} <b>{name}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
