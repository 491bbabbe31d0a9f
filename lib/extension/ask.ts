import type { Browser } from 'webextension-polyfill'
import type { AnswerTo, FromPanel } from './messages.ts'

/** Asks the background, from a page of the extension. */
export const createAsk =
  (runtime: Pick<Browser['runtime'], 'sendMessage'>) =>
  <Message extends FromPanel>(message: Message): Promise<AnswerTo<Message>> =>
    runtime.sendMessage(message)
