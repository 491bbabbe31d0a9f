/** Milliseconds of one slice: half a frame, so that a page scrolls and answers while it is read… */
const sliceTime = 8
/** …and a whole one where the browser has said that it has nothing else to do. */
const idleTime = 16
/** Milliseconds after which a page that is never idle is read on all the same. */
const patience = 200

/** Between two breaths lies reading of about so many characters, well under a millisecond. */
export const breathLength = 2_000
/** What an element costs beside its text, in characters: it is asked whether it can be seen. */
export const elementEffort = 40

/** Adds efforts up; says when it is time for a breath. */
export function createEffort(): (effort: number) => boolean {
  let spent = 0
  return effort => {
    spent += effort
    if (spent < breathLength) return false
    spent = 0
    return true
  }
}

/** Work that takes a breath where it yields nothing, and where it yields other work goes on with what that gives. */
// biome-ignore lint/suspicious/noExplicitAny: what other work gives is known where it is yielded.
export type Work<T> = Generator<Work<any> | undefined, T, any>

/** Goes as deep as a page is nested without a frame of the stack for each level. */
export function* descend<T>(work: Work<T>): Generator<void, T> {
  const begun: Work<unknown>[] = [work]
  for (let given: unknown; ; ) {
    const { done, value } = begun.at(-1)!.next(given)
    given = done ? value : undefined
    if (!done && value) begun.push(value)
    else if (!done) yield
    else if (begun.length > 1) begun.pop()
    else return value as T
  }
}

/** Does a long piece of work in slices with rests between; nothing where the signal came first. */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  for (let time = sliceTime; !signal.aborted; ) {
    for (const end = performance.now() + time; performance.now() < end; ) {
      const { done, value } = work.next()
      if (done) return value
    }
    const idle = await new Promise<IdleDeadline>(resolve => requestIdleCallback(resolve, { timeout: patience }))
    time = Math.max(sliceTime, Math.min(idle.timeRemaining(), idleTime))
  }
  return undefined
}
