import { cards, demos } from './cards.ts'
import { panels, surfaceOfPage } from './panels.ts'
import { marked, type Scene } from './stage.ts'
import { openSurface } from './surfaces.ts'

const surface =
  (path: string): Scene['work'] =>
  stage =>
    openSurface(stage, path)

const popup = surfaceOfPage('popup.html', 'portal.html', 360, 600)

/** Every picture of the gallery, in the order in which a reader meets the surfaces. */
export const scenes: Scene[] = [
  { name: 'welcome', work: surface('welcome.html') },
  { name: 'welcome-narrow', width: 320, height: 900, work: surface('welcome.html') },
  { name: 'welcome-uk', language: 'uk', work: surface('welcome.html') },
  ...demos.map((path): Scene => ({ name: `marks-${path.replace('.html', '')}`, work: marked(path) })),
  { name: 'marks-narrow', width: 320, height: 640, work: marked('broadsheet.html') },
  { name: 'marks-hostile', work: marked('hostile.html') },
  ...cards,
  ...panels,
  { name: 'popup', work: popup },
  { name: 'popup-narrow', work: surfaceOfPage('popup.html', 'portal.html', 320, 600) },
  { name: 'popup-few', work: surfaceOfPage('popup.html', 'wire.html', 360, 600) },
  { name: 'popup-none', work: surfaceOfPage('popup.html', 'regional.html', 360, 600) },
  { name: 'popup-uk', language: 'uk', work: popup },
  { name: 'options', height: 1700, work: surface('options.html') },
  { name: 'options-narrow', width: 320, height: 2000, work: surface('options.html') },
  { name: 'options-uk', language: 'uk', height: 1700, work: surface('options.html') },
]
