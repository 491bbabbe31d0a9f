export type Browser = 'chrome' | 'firefox'

/** The first of these programs on the PATH, or undefined. */
export function findProgram(...programs: string[]): string | undefined

/** The program of a browser on this machine, or undefined. */
export function findBrowser(browser: Browser): string | undefined
