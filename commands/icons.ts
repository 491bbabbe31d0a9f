import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { root } from './build.ts'
import { findBrowser } from './find-browser.mjs'

/** Draws the icons of the toolbar and the stores from their one source, public/icon.svg. Run it when that file changes. */
const sizes = [16, 32, 48, 96, 128]

const executablePath = findBrowser('chrome')
if (!executablePath) throw new Error('Chromium or Chrome is needed to draw the icons.')
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
const page = await browser.newPage()
const drawing = readFileSync(join(root, 'public/icon.svg'), 'utf8')
mkdirSync(join(root, 'public/icon'), { recursive: true })
for (const size of sizes) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
  )
  await page.screenshot({ path: join(root, `public/icon/${size}.png`) as `${string}.png`, omitBackground: true })
}
await browser.close()
