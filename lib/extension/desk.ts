import type { Browser } from 'webextension-polyfill'
import type { FindingInFull } from '../model/dossier.ts'
import type { Quoted, QuotedPage } from '../model/excerpt.ts'
import type { createFindings } from './findings.ts'
import type { AboutRecord, ToPage } from './messages.ts'
import type { createRecord } from './record.ts'

type Record = ReturnType<typeof createRecord>

/** Answers what the panel asks of the record; of a finding, its page is asked first where it stands. */
export function createDesk(
  record: Record,
  findings: ReturnType<typeof createFindings>,
  tabs: Pick<Browser['tabs'], 'get' | 'sendMessage'>,
) {
  /** The documents of a tab with what was found in them; one that has gone meanwhile is left out. */
  async function documents(tab: number, wanted?: number): Promise<QuotedPage[]> {
    const { title = '', url } = await tabs.get(tab)
    const frames = (await findings.ofTab(tab, url)).filter(({ frame }) => wanted === undefined || frame === wanted)
    const message: ToPage = { kind: 'quote' }
    const pages = frames.map(async ({ frame: frameId, url }) => {
      const found = (await tabs.sendMessage(tab, message, { frameId }).catch(() => [])) as Quoted[]
      return { address: url, title, found }
    })
    return Promise.all(pages)
  }

  async function finding(tab: number, frame: number, key: string): Promise<FindingInFull | undefined> {
    const [page] = await documents(tab, frame)
    const found = page?.found.find(each => each.key === key)
    if (!page || !found) return undefined
    const [dossier, [excerpt]] = await Promise.all([
      record.dossier(found.event, found.claim),
      record.excerpts({ ...page, found: [found] }),
    ])
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
      case 'excerpts':
        return (await Promise.all((await documents(message.tab)).map(record.excerpts))).flat()
    }
  }
}
