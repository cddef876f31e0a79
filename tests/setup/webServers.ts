import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { root } from '~/scripts/alias.mjs'
import { installFromDebian } from '~/scripts/debian.mjs'
import type { SiteServer } from './siteServer'

// The web servers that people have, with the configurations that we ship, as private processes: ports, certificate and folder are this
// run's, every other line is the file's.

/** What Debian calls them. */
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy', 'openssl']
const PROGRAMS = ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', '/usr/bin/caddy']

/** A configuration that we ship. */
export function shippedConfiguration(name: 'nginx.conf' | 'Caddyfile'): string {
  return readFileSync(join(root, 'docs', 'deploy', name), 'utf8')
}

function install(): void {
  if (PROGRAMS.every((file) => existsSync(file))) return
  if (!installFromDebian('Web servers', PACKAGES)) throw new Error(`Install ${PACKAGES.join(', ')} for these tests`)
  // A machine that had no web server shall not have one on its ports because of a test.
  if (existsSync('/run/systemd/system')) spawnSync('systemctl', ['disable', '--now', 'nginx', 'caddy'])
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((done) => server.close(() => done()))
  return port
}

/** Text with one part changed, which has to be there. */
function replaced(text: string, part: string | RegExp, by: string): string {
  const changed = text.replaceAll(part, () => by)
  if (changed === text) throw new Error(`The configuration has no ${String(part)}`)
  return changed
}

interface Started {
  /** Where the site is, over TLS with a certificate that nobody vouches for. */
  readonly url: string
  readonly pid: string
}

/** Ends a server by its own process id, and takes its folder away. */
function stop(pid: string, folder: string): Promise<void> {
  process.kill(Number(readFileSync(pid, 'utf8')), 'SIGTERM')
  rmSync(folder, { recursive: true, force: true })
  return Promise.resolve()
}

async function started(name: string, start: (folder: string) => Promise<Started>): Promise<SiteServer> {
  install()
  const folder = mkdtempSync(join(tmpdir(), `tien-do-${name}-`))
  const { url, pid } = await start(folder)
  return { url, close: () => stop(pid, folder) }
}

/** Serves a finished site with the real nginx and `docs/deploy/nginx.conf`. */
export function startNginx(site: string): Promise<SiteServer> {
  return started('nginx', async (folder) => {
    const [secure, plain] = [await freePort(), await freePort()]
    const [key, certificate, pid] = ['key.pem', 'certificate.pem', 'pid'].map((file) => join(folder, file))
    if (key === undefined || certificate === undefined || pid === undefined) throw new Error('No folder')
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
    const files = ['-keyout', key, '-out', certificate, '-days', '1', ...subject]
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files], { stdio: 'ignore' })
    let server = shippedConfiguration('nginx.conf')
    server = replaced(server, /^ *listen \[::\].*$/gm, '')
    server = replaced(server, 'listen 443', `listen 127.0.0.1:${secure}`)
    server = replaced(server, 'listen 80', `listen 127.0.0.1:${plain}`)
    server = replaced(server, 'tien-do.example', 'localhost')
    server = replaced(server, '/etc/ssl/tien-do/fullchain.pem', certificate)
    server = replaced(server, '/etc/ssl/tien-do/privkey.pem', key)
    server = replaced(server, '/srv/tien-do', resolve(root, site))
    server = replaced(server, 'include mime.types', 'include /etc/nginx/mime.types')
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${folder};`)
    const around = [
      // Whoever runs the tests may read the site; Debian's own user may not.
      process.getuid?.() === 0 ? 'user root;' : '',
      'load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;',
      `pid ${pid};`,
      `error_log ${join(folder, 'error.log')};`,
      'events {}',
      `http { access_log off; ${folders.join(' ')} include ${join(folder, 'site.conf')}; }`,
    ]
    writeFileSync(join(folder, 'site.conf'), server)
    writeFileSync(join(folder, 'nginx.conf'), around.join('\n'))
    // Comes back once it listens.
    execFileSync('/usr/sbin/nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 2],
    })
    return { url: `https://localhost:${secure}`, pid }
  })
}

/** Serves a finished site with the real Caddy and `docs/deploy/Caddyfile`. */
export function startCaddy(site: string): Promise<SiteServer> {
  return started('caddy', async (folder) => {
    const url = `https://localhost:${await freePort()}`
    const [pid, file] = [join(folder, 'pid'), join(folder, 'Caddyfile')]
    let server = shippedConfiguration('Caddyfile')
    server = replaced(server, 'tien-do.example', url)
    server = replaced(server, '/srv/tien-do', resolve(root, site))
    writeFileSync(
      file,
      `{\n\tadmin off\n\tauto_https disable_redirects\n\tlocal_certs\n\tskip_install_trust\n}\n${server}`,
    )
    mkdirSync(join(folder, 'home'))
    // Comes back once it listens.
    execFileSync('/usr/bin/caddy', ['start', '--config', file, '--adapter', 'caddyfile', '--pidfile', pid], {
      env: { ...process.env, HOME: join(folder, 'home'), XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      stdio: 'ignore',
    })
    return { url, pid }
  })
}
