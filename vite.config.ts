import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { alias } from './scripts/alias.mjs'
import { compressed, dataPackage, previewServer } from './scripts/vitePlugins.ts'

/** Our own plugins, in this order: what writes files into dist stands before `compressed`. */
const ours = [dataPackage({ 'data/register.json': 'public/data' }), compressed(), previewServer()]

export default defineConfig({
  plugins: [react(), ...ours],
  resolve: { alias },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    // Nothing inline: the content security policy allows only files of the same origin.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
