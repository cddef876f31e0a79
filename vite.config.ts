import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { alias } from './scripts/alias.mjs'
import { archivePages } from './scripts/archivePage.ts'
import { CSS_MODULES, drawnBoard } from './scripts/drawnBoard.ts'
import { askedAhead, firstView } from './scripts/firstView.ts'
import { keptSite } from './scripts/keptSite.ts'
import { pretendBackend } from './scripts/pretendBackend.ts'
import { SITE_PACKAGES } from './scripts/sitePackages.ts'
import { compressed, dataPackages, previewServer, publishedRouter, unpublished } from './scripts/vitePlugins.ts'

/** In public/data for those who gather the figures: how they are checked. */
const FOR_AUTHORS = ['data/check.py']

/** Our own plugins, in this order: what writes files into dist stands before `compressed`. */
const ours = [
  publishedRouter(),
  pretendBackend(),
  dataPackages(SITE_PACKAGES),
  unpublished(FOR_AUTHORS),
  archivePages(),
  drawnBoard('public/data'),
  keptSite(),
  compressed(),
  previewServer(),
]

export default defineConfig({
  plugins: [react(), ...ours],
  resolve: { alias },
  css: { modules: CSS_MODULES },
  // A worker may fetch what it seldom needs, like any other script.
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    // Nothing inline: the content security policy allows only files of the same origin.
    assetsInlineLimit: 0,
    // One style sheet: on every screen it is the same, and the drawn board's own is taken from it (scripts/drawnStyle.ts).
    cssCodeSplit: false,
    modulePreload: { polyfill: false, resolveDependencies: askedAhead },
    // Compressing well takes longer than everything else, as it should.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [{ name: firstView() }], includeDependenciesRecursively: false } },
    },
  },
})
