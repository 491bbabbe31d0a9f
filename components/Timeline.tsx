import type { Card } from '../lib/model/card.ts'
import { readDate } from './dates.ts'
import { SourceLink } from './SourceLink.tsx'
import { cardWords as words } from './words.ts'

/** What happened, a dated step at a time, in the record's own words. */
export function Timeline({ steps, related }: { steps: Card['timeline']; related: Card['event']['related'] }) {
  if (steps.length + related.length === 0) return <p class="none">{words.none}</p>
  return (
    <>
      <ol class="timeline">
        {steps.map(({ at, text, sources }) => (
          <li key={at + text}>
            <time dateTime={at}>{readDate(at)}</time>
            <p>{text}</p>
            {sources.map((source, index) => (
              <SourceLink key={index} source={source} />
            ))}
          </li>
        ))}
      </ol>
      {related.length > 0 && (
        <>
          <h3>{words.related}</h3>
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
