/** Milliseconds of one slice: half a frame, so that a page scrolls and answers while it is read. */
const sliceTime = 8
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

/** Does a long piece of work in slices with rests between; nothing where the signal came first. */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  while (!signal.aborted) {
    for (const end = performance.now() + sliceTime; performance.now() < end; ) {
      const { done, value } = work.next()
      if (done) return value
    }
    await new Promise(resolve => requestIdleCallback(resolve, { timeout: patience }))
  }
  return undefined
}
