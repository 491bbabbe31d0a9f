import type { Claim } from '../model/annotation.ts'
import type { Amount } from './amounts.ts'
import { isPeople } from './reported.ts'
import type { Role } from './roles.ts'
import type { Parsed } from './text.ts'

/** The claim's stretch: the amount, and what is said of it where that stands close by. */
export function spanOf(parsed: Parsed, amount: Amount, role: Role | undefined): Claim['span'] {
  const { tokens, passage } = parsed
  let { from, to } = amount
  if (role?.tag && !role.inherited && !amount.whole && role.cost <= 2.5) {
    if (role.tag.from >= to && role.tag.to - to <= 7) to = role.tag.to
    else if (role.tag.to <= from && from - role.tag.from <= 4 && isPeople(role.key)) from = role.tag.from
  }
  return { passage: passage.id, start: tokens[from]!.start, end: tokens[to - 1]!.end }
}
