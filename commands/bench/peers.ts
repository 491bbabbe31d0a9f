import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import nlp from 'compromise'

/** What people use to find numbers, and dates, in prose. */
export type NumbersAndDates = 'compromise' | 'chrono-node'

interface Peers {
  ways: {
    compromise: (text: string) => unknown
    'chrono-node': (text: string, day: Date) => unknown
  }
  /** With their versions. */
  names: Record<NumbersAndDates, string>
}

/** Packages do not all let their own description be imported; the project's names the exact version. */
const { devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

export const peers: Peers = {
  ways: {
    compromise: text => nlp(text).numbers(),
    'chrono-node': (text, day) => chrono.parse(text, day),
  },
  names: {
    compromise: `compromise ${devDependencies.compromise}, numbers`,
    'chrono-node': `chrono-node ${devDependencies['chrono-node']}, dates`,
  },
}
