import { check } from './check.ts'
import { rest, waitForCard } from './reader.ts'
import { inFirefox, withPage } from './world.ts'

/** In a browser all of whose windows are private. Chromium's driver opens no private window with extensions in it. */
export const privateWindows = [
  check(
    'in a private window pages are read and cards open',
    async world => {
      // As a reader allows it in the list of add-ons.
      await inFirefox(
        world,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
          .ExtensionPermissions.add('${world.id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
          .then(() => AddonManager.getAddonByID('${world.id}')).then(addon => addon.reload()).then(() => 0)`,
      )
      await withPage(world, '/raid', async page => {
        await rest(page, '550 drones and missiles')
        await waitForCard(page)
      })
    },
    'firefox',
  ),
]
