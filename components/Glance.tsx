import type { Card } from '../lib/model/card.ts'
import { Picture } from './Picture.tsx'
import { evidenceWords, standingWords, cardWords as words } from './words.ts'

/** The first view: one picture, one sentence, whose voice it is. */
export function Glance({ card: { event, claim, picture } }: { card: Card }) {
  return (
    <>
      {picture && <Picture picture={picture} />}
      <p class="sentence">{claim ? claim.sentence : event.summary}</p>
      {claim && (
        <div class="ground">
          {claim.whose && (
            <p>
              <b>{claim.whose}</b>
              {claim.standing && `: ${standingWords[claim.standing]}`}
            </p>
          )}
          {claim.evidence.length > 0 && <Why evidence={claim.evidence} />}
        </div>
      )}
    </>
  )
}

const Why = ({ evidence }: { evidence: NonNullable<Card['claim']>['evidence'] }) => (
  <details class="why">
    <summary>{words.why}</summary>
    <p>{words.whyLead}</p>
    <ul>
      {evidence.map(({ kind, text }) => (
        <li key={kind + text}>
          <b>{evidenceWords[kind]}</b> {text}
        </li>
      ))}
    </ul>
  </details>
)
