import type { Card } from '../lib/model/card.ts'
import { useLocale } from './locale.ts'
import { Picture } from './Picture.tsx'
import { Whose } from './Whose.tsx'
import { Wrong } from './Wrong.tsx'

/** The first view: one picture, one sentence, whose voice it is. */
export function Glance({ card: { event, claim, picture }, onWrong }: { card: Card; onWrong: () => void }) {
  return (
    <>
      {picture && <Picture picture={picture} />}
      <p class="sentence">{claim ? claim.sentence : event.summary}</p>
      {claim && (
        <div class="ground">
          <Whose claim={claim} />
          {claim.evidence.length > 0 && <Why evidence={claim.evidence} />}
          {claim.doubt && <Wrong report={claim.doubt} onWrong={onWrong} />}
        </div>
      )}
      {claim && !picture && <p class="known">{event.summary}</p>}
    </>
  )
}

function Why({ evidence }: { evidence: NonNullable<Card['claim']>['evidence'] }) {
  const { say } = useLocale()
  return (
    <details
      class="why"
      onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })}
    >
      <summary>{say('card_why')}</summary>
      <p>{say('card_whyLead')}</p>
      <ul>
        {evidence.map(({ kind, text }) => (
          <li key={kind + text}>
            <b>{say(`card_evidence_${kind}`)}</b> {text}
          </li>
        ))}
      </ul>
    </details>
  )
}
