import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { api } from '../../lib/extension/api.ts'
import { currentHandle } from '../../lib/page/handle.ts'
import { createOverlay } from './overlay.tsx'

export default defineUnlistedScript({
  globalName: false,
  main: () =>
    currentHandle()?.attach((actions, manner) =>
      createOverlay(actions, manner, () => void api.storage.local.set({ met: true })),
    ),
})
