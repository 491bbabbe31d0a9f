import type { Claim } from '../model/annotation.ts'
import type { Bench, Judgement } from './bench.ts'
import { dayWords } from './date-words.ts'

const year = 365.25 * 86_400_000

/** How long the war had lasted when the page was written: "fourth year" is right from the third anniversary to the next. */
export function judgeWarLength({ quantity, asOf }: Claim, { event, article }: Bench): Judgement {
  const day = (asOf ?? article)?.slice(0, 10)
  const start = event.time.start.slice(0, 10)
  if (!day || !quantity)
    return { verdict: 'unverified', explanation: `The page has no date to count from ${dayWords(start)}.` }
  const years = (Date.parse(day) - Date.parse(start)) / year
  const whole = Math.floor(years)
  const explanation = `From ${dayWords(start)} to ${dayWords(day)} is ${whole} years and ${Math.floor((years - whole) * 12)} months: the war was in year ${whole + 1}.`
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
