import type { Picture as Content } from '../lib/model/card.ts'
import { Dots } from './Dots.tsx'
import { Steps } from './Steps.tsx'
import { SumBar } from './SumBar.tsx'

/** The one picture that tells most for a claim. */
export function Picture({ picture }: { picture: Content }) {
  if (picture.kind === 'sum') return <SumBar picture={picture} />
  return picture.kind === 'steps' ? <Steps picture={picture} /> : <Dots picture={picture} />
}
