import type { Browser } from 'webextension-polyfill'
import type { FindingInFull } from '../model/dossier.ts'
import type { QuotedPage } from '../model/excerpt.ts'
import type { createFindings } from './findings.ts'
import type { AboutRecord, ToPage } from './messages.ts'
import type { createRecord } from './record.ts'

type Record = ReturnType<typeof createRecord>

/** Answers what the panel asks of the record; of a finding, its page is asked first where it stands. */
export function createDesk(
  record: Record,
  findings: ReturnType<typeof createFindings>,
  tabs: Pick<Browser['tabs'], 'sendMessage'>,
) {
  async function quote(tab: number, frameId: number, key?: string): Promise<QuotedPage | undefined> {
    const message: ToPage = { kind: 'quote', ...(key !== undefined && { key }) }
    try {
      return (await tabs.sendMessage(tab, message, { frameId })) as QuotedPage
    } catch {
      // The page has gone.
      return undefined
    }
  }

  async function finding(tab: number, frame: number, key: string): Promise<FindingInFull | undefined> {
    const page = await quote(tab, frame, key)
    const found = page?.found[0]
    if (!page || !found) return undefined
    const [dossier, [excerpt]] = await Promise.all([record.dossier(found.event, found.claim), record.excerpts(page)])
    return dossier && excerpt && { dossier, excerpt }
  }

  return async function answer(message: AboutRecord) {
    switch (message.kind) {
      case 'events':
        return record.events()
      case 'search':
        return record.search(message.words)
      case 'dossier':
        return record.dossier(message.event)
      case 'finding':
        return finding(message.tab, message.frame, message.key)
      case 'excerpts': {
        const frames = await findings.ofTab(message.tab)
        const pages = await Promise.all(frames.map(({ frame }) => quote(message.tab, frame)))
        return (await Promise.all(pages.map(page => (page ? record.excerpts(page) : [])))).flat()
      }
    }
  }
}
