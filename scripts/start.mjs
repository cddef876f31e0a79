import { spawn } from 'node:child_process'
import { root } from './alias.mjs'
import { install, say, step } from './step.mjs'

const FIRST_PORT = 4173

/** The system's own way to open an address; nothing where no desktop is. */
function opener() {
  if (process.platform === 'darwin') return { command: 'open', args: [] }
  if (process.platform === 'win32') return { command: 'cmd', args: ['/c', 'start', ''] }
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? { command: 'xdg-open', args: [] } : null
}

/** @param {string} address */
function open(address) {
  const found = process.stdout.isTTY ? opener() : null
  // Whoever has no browser reads the address.
  if (found)
    spawn(found.command, [...found.args, address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref()
}

if (install() && step('Site', 'vite build --logLevel warn')) {
  // Only now: vite is one of the packages that were installed.
  const { preview } = await import('vite')
  const server = await preview({ root, logLevel: 'warn', preview: { port: FIRST_PORT, strictPort: false } })
  const address = server.resolvedUrls?.local[0] ?? `http://localhost:${FIRST_PORT}/`
  say(`Tiến Độ is at ${address} (Ctrl+C ends it)`)
  open(address)
} else {
  process.exitCode = 1
}
