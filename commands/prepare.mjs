// Installs what is missing: packages always, browsers with the argument `browsers`. Needs Node and npm only, prints to
// standard error only (what a command prints may be piped), and says nothing when all is there.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser, findProgram } from './find-browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const say = text => process.stderr.write(`${text}\n`)
const run = (command, args) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  }).status === 0

/** What npm installed, by its own note in node_modules, is what the lock file names; another system's packages may be absent. */
function packagesAreThere() {
  const installed = `${root}node_modules/.package-lock.json`
  if (!existsSync(installed)) return false
  const [want, have] = [`${root}package-lock.json`, installed].map(
    path => JSON.parse(readFileSync(path, 'utf8')).packages,
  )
  return Object.entries(want).every(
    ([path, { version, optional }]) => path === '' || (have[path] ? have[path].version === version : optional),
  )
}

function preparePackages() {
  if (packagesAreThere()) return
  say('Installing packages (npm ci) …')
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return
  say('The packages could not be installed: npm ci failed, see above.')
  process.exit(1)
}

/** One line each: how a package manager installs, and what it calls the two browsers. */
const managers = [
  {
    command: 'apt-get',
    install: ['install', '-qq', '-y', '--no-install-recommends'],
    chrome: ['chromium', 'fonts-liberation'],
    firefox: ['firefox-esr', 'fonts-liberation'],
  },
  { command: 'dnf', install: ['install', '-q', '-y'], chrome: ['chromium'], firefox: ['firefox'] },
  { command: 'pacman', install: ['-S', '--needed', '--noconfirm'], chrome: ['chromium'], firefox: ['firefox'] },
  { command: 'apk', install: ['add', '-q'], chrome: ['chromium'], firefox: ['firefox'] },
]

/** A browser that cannot be installed is not an error here: the command that needs it says so. */
function prepareBrowsers() {
  const missing = ['chrome', 'firefox'].filter(browser => !findBrowser(browser))
  if (!missing.length) return
  const manager = process.getuid?.() === 0 && managers.find(({ command }) => findProgram(command))
  if (manager) {
    const packages = [...new Set(missing.flatMap(browser => manager[browser]))]
    say(`Installing ${packages.join(', ')} (${manager.command}) …`)
    if (manager.command === 'apt-get') run('apt-get', ['update', '-qq'])
    run(manager.command, [...manager.install, ...packages])
  }
  const absent = missing
    .filter(browser => !findBrowser(browser))
    .map(name => ({ chrome: 'Chromium or Chrome', firefox: 'Firefox' })[name])
  if (absent.length)
    say(`Please install ${absent.join(' and ')}: it was not found and could not be installed from here.`)
}

preparePackages()
if (process.argv[2] === 'browsers') prepareBrowsers()
