// Plain JavaScript, since it runs before any package is installed.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
}
/** Where they stand outside the PATH, on macOS and Windows. */
const places = {
  chrome: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
  ],
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The first of these programs on the PATH, or undefined. */
export const findProgram = (...programs) =>
  programs.flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name))).find(isProgram)

/** The program of a browser on this machine, or undefined. */
export const findBrowser = browser => findProgram(...names[browser]) ?? places[browser].find(isProgram)
