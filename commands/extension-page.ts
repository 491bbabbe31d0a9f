import type { Browser as Driven, Page } from 'puppeteer-core'

/** Goes to a page of the extension. Firefox's driver waits for ever for the end of such a navigation, so it is told by the protocol. */
export async function goToExtensionPage(browser: Driven, page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) await page.goto(url)
  else {
    const { connection } = browser as unknown as {
      connection: { send(command: string, value: object): Promise<unknown> }
    }
    const context = (page.mainFrame() as unknown as { _id: string })._id
    await connection.send('browsingContext.navigate', { context, url, wait: 'complete' })
  }
  await page.waitForSelector('#app > *')
}
