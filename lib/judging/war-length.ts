import type { Claim } from '../model/annotation.ts'
import { dayWords } from '../model/date-words.ts'
import type { Bench, Judgement } from './bench.ts'

const year = 365.25 * 86_400_000

/** How long the war had lasted when the page was written: "fourth year" is right from the third anniversary to the next. */
export function judgeWarLength({ quantity, asOf }: Claim, { event, article, locale }: Bench): Judgement {
  const day = (asOf ?? article)?.slice(0, 10)
  const start = event.time.start.slice(0, 10)
  if (!day || !quantity)
    return { verdict: 'unverified', explanation: locale.say('explain_warNoDate', dayWords(start, locale)) }
  const years = (Date.parse(day) - Date.parse(start)) / year
  const whole = Math.floor(years)
  const explanation = locale.say(
    'explain_war',
    dayWords(start, locale),
    dayWords(day, locale),
    locale.count('unit_years', whole),
    locale.count('unit_months', Math.floor((years - whole) * 12)),
    whole + 1,
  )
  const { low, high, ordinal, approximate } = quantity
  const right = ordinal
    ? low === whole + 1
    : approximate || !Number.isInteger(low)
      ? Math.abs(years - low) < 0.6
      : high === undefined
        ? low === whole
        : low === whole || (low === whole + 1 && years - whole > 0.9)
  return { verdict: right ? 'supported' : 'contradicted', explanation }
}
