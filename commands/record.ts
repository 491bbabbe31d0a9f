import { fileURLToPath } from 'node:url'
import { english } from '../lib/languages/en.ts'
import type { Pack } from '../lib/model/figure.ts'
import { compile } from '../lib/packing/compile.ts'
import { readDataset } from './dataset.ts'

/** The record that a build ships, compiled from its source as the build compiles it. */
export const bundledPack = (): Pack =>
  compile(readDataset(fileURLToPath(new URL('../data', import.meta.url))), [english])
