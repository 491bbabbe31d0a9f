import type { Picture as Content } from '../lib/model/card.ts'
import { Dots } from './Dots.tsx'
import { Steps } from './Steps.tsx'
import { SumBar } from './SumBar.tsx'

/** The one picture that tells most for a claim; `most` rows of it, where it has rows: a card has room for three. */
export function Picture({ picture, most = 3 }: { picture: Content; most?: number }) {
  if (picture.kind === 'sum') return <SumBar picture={picture} />
  return picture.kind === 'steps' ? <Steps picture={picture} /> : <Dots picture={picture} most={most} />
}
