/// <reference types="vite/client" />

/** Anchors of the record that a build ships; put in by wxt.config.ts. */
declare const __ANCHORS__: import('../lib/model/anchors.ts').Anchors
/** Which record a build ships: its id, and a digest of its content. */
declare const __BUNDLED__: { id: string; digest: string }
/** The languages that the extension speaks: the folders of `_locales`. */
declare const __LOCALES__: string[]
