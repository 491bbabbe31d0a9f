import type { Browser } from 'webextension-polyfill'

/** The browser's own interface, without the polyfill: for what runs inside pages. Both browsers answer with promises. */
const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser }
export const api = (browser ?? chrome) as Browser
