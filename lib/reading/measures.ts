import type { Amount } from './amounts.ts'
import { large, weaponNouns } from './joints.ts'
import type { Role } from './roles.ts'
import { keyOf, type SentenceText } from './text.ts'

/** The part of a measure's name that says which weapons are counted; `types` only where the measure has them. */
function kindOf(noun: string | undefined, types: boolean): string {
  if (noun === undefined || noun === 'mixed') return ''
  if (noun === 'drones') return '.drones'
  if (noun === 'shahed') return types ? '.drones.shahed' : '.drones'
  return types && noun !== 'missiles' && noun !== 'cruise' ? `.missiles.${noun}` : '.missiles'
}

/** Measures an amount can state, the likeliest first. Empty where what is said of it is nothing we know. */
export function measuresOf(amount: Amount, role: Role | undefined): string[] {
  const { noun } = amount
  if (noun === 'districts') return ['districts-damaged']
  if (!role) return []
  if (noun === 'regions') return ['regions-hit']
  if (noun === 'locations')
    return role.key === 'debris' ? ['debris-locations', 'hit-locations'] : ['hit-locations', 'debris-locations']
  if (noun === 'tonnes') return ['debris-removed']
  if (noun === 'hours') return ['duration']
  if (noun === 'ambulances') return ['ambulances-damaged']
  if (noun === 'buildings') return ['buildings-damaged']
  if (
    noun === 'people' ||
    noun === 'children' ||
    (noun === undefined && ['killed', 'injured', 'hospitalised'].includes(role.key))
  ) {
    return noun === 'children' && role.key !== 'killed' ? ['injured.children'] : [role.key]
  }
  if (noun !== undefined && !weaponNouns.has(noun)) return []
  // "Kyiv hit by 550 drones": so many came, and hardly so many hit.
  const came = role.key === 'hit' && noun !== undefined && amount.quantity.low >= large
  return weaponMeasures(noun, came ? 'launched' : role.key)
}

function weaponMeasures(noun: string | undefined, role: string): string[] {
  const kind = kindOf(noun, false)
  // A bare number may be of any kind that the text counted before: "426 drones … 200 were shot down".
  const kinds = (family: string) =>
    noun === undefined ? [family, `${family}.drones`, `${family}.missiles`] : [`${family}${kind}`]
  if (role === 'launched') return noun === undefined ? kinds('launched') : [`launched${kindOf(noun, true)}`]
  if (role === 'shot-down') return kinds('shot-down')
  if (role === 'stopped')
    return noun === undefined
      ? [
          'neutralised',
          'shot-down',
          'neutralised.drones',
          'neutralised.missiles',
          'shot-down.drones',
          'shot-down.missiles',
        ]
      : [`neutralised${kind}`, `shot-down${kind}`]
  if (role === 'suppressed') return kinds('suppressed')
  // What failed to reach its target was jammed, or is counted with what was shot down.
  if (role === 'failed') return [...kinds('suppressed'), ...kinds('neutralised')]
  if (role === 'got-through') return kinds('got-through')
  // "hit eight locations with nine missiles": only where the record has that very number.
  if (role === 'hit')
    return noun === undefined ? ['hit-locations', ...kinds('got-through')] : [`got-through${kind}`, `launched${kind}`]
  if (role === 'debris') return noun === undefined ? ['debris-locations'] : []
  return []
}

/** Measures that the other words of its sentence could give an amount of weapons. */
export function otherMeasures({ tags }: SentenceText, amount: Amount): string[] {
  const keys = new Set(tags.filter(({ key }) => key.startsWith('role:')).map(keyOf))
  if (keys.has('shot-down') && keys.has('suppressed')) keys.add('stopped')
  return ['suppressed', 'shot-down', 'stopped', 'got-through']
    .filter(key => keys.has(key))
    .flatMap(key => measuresOf(amount, { key, cost: 0 }))
}
