import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import { alias } from './alias.mjs'

// Runs a TypeScript file in Node, with the addresses that the app uses. The file ends when its own `await`s have ended.
const [file = '', ...rest] = process.argv.slice(2)
process.argv = [process.execPath, resolve(file), ...rest]
await runnerImport(resolve(file), { resolve: { alias }, logLevel: 'warn' })
