export type Browser = 'chrome' | 'firefox'

/** The program of a browser on this machine, or undefined. */
export function findBrowser(browser: Browser): string | undefined
