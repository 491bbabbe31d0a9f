import type { Browser } from 'webextension-polyfill'
import type { AnswerTo, FromPanel } from './messages.ts'

/**
 * Asks the background, from a page of the extension. A browser may stop the background between question and answer; the
 * question wakes it, so it is asked once more. Every question may be asked twice: it states what shall be, not a step.
 */
export const createAsk =
  (runtime: Pick<Browser['runtime'], 'sendMessage'>) =>
  <Message extends FromPanel>(message: Message): Promise<AnswerTo<Message>> =>
    runtime
      .sendMessage(message)
      .catch((error: Error) => (isCutOff(error) ? runtime.sendMessage(message) : Promise.reject(error))) as Promise<
      AnswerTo<Message>
    >

/** In Chromium's and in Firefox's words. */
const isCutOff = ({ message }: Error): boolean =>
  /message channel closed|message port closed|receiving end does not exist|context unloaded|target was destroyed/i.test(
    message,
  )
