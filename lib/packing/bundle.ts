import type { Pack } from '../model/figure.ts'
import type { Dataset } from '../model/record.ts'
import type { GateWords } from './anchors.ts'
import { borrow } from './borrow.ts'
import { compile } from './compile.ts'
import { decodeBundle } from './dataset.ts'

/**
 * A chosen file becomes a pack that can be installed, or a list of what stands wrong where. `base` is the built-in
 * record, to whose measures, places, voices and people the file may refer; the pack stands alone without it.
 */
export function openBundle(
  text: string,
  base: Dataset | Pack,
  languages: GateWords[],
): { pack: Pack } | { errors: string[] } {
  const decoded = decodeBundle(text, base)
  if ('errors' in decoded) return decoded
  const { id } = decoded.dataset
  if (id === base.id)
    return { errors: [`id: found "${id}", which is the built-in record's, expected an id of its own`] }
  return { pack: compile(borrow(decoded.dataset, base), languages) }
}
