import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { defineConfig } from 'wxt'
import { bundledPack } from './commands/record.ts'
import { anchorsOf } from './lib/model/anchors.ts'

/** Compiled once for all entrypoints; `wxt prepare` never asks for it. */
let compiled: { json: string; anchors: string; id: string } | undefined
function record() {
  if (!compiled) {
    const pack = bundledPack()
    const json = JSON.stringify(pack)
    const digest = createHash('sha256').update(json).digest('hex').slice(0, 16)
    compiled = { json, anchors: JSON.stringify(anchorsOf(pack.anchors)), id: JSON.stringify({ id: pack.id, digest }) }
  }
  return compiled
}

/** The languages that the extension speaks, as the folders are called. */
const spoken = () => JSON.stringify(readdirSync(new URL('public/_locales', import.meta.url)).sort())

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: ({ command }) => ({
    // Not the preset for Preact: it puts the addresses of our files into every build that is not called production.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    // The floors of the manifest below: nothing is rewritten for browsers that cannot install it.
    build: { target: ['chrome140', 'firefox150'], cssTarget: ['chrome140', 'firefox150'] },
    define:
      command === 'build' ? { __ANCHORS__: record().anchors, __BUNDLED__: record().id, __LOCALES__: spoken() } : {},
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'pack.json', contents: record().json })
    },
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_manifest_description__',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: ['<all_urls>'],
    action: { default_title: '__MSG_name__' },
    icons: Object.fromEntries([16, 32, 48, 96, 128].map(size => [size, `icon/${size}.png`])),
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        all_frames: true,
        match_about_blank: true,
        run_at: 'document_idle',
        js: ['gate.js'],
        css: ['assets/marks.css'],
        // Marks inside a page's open shadow roots: Firefox paints them only from a user sheet (144).
        ...(browser === 'firefox' && { css_origin: 'user' }),
      },
    ],
    commands: {
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_manifest_next__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_manifest_panel__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_manifest_previous__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.invalid',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '153.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
})
