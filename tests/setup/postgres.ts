import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, types } from 'pg'
import { root } from '~/scripts/alias.mjs'
import { installFromDebian } from '~/scripts/debian.mjs'

// A real PostgreSQL as a private process in a temporary folder: it listens on a socket there and on no port.

const DEBIAN = '/usr/lib/postgresql'
const LEAST_VERSION = 15

// Counts and positions fit into numbers.
types.setTypeParser(types.builtins.INT8, Number)

/** Milliseconds after which starting and ending are given up; on a new machine the first begins with installing. */
export const STARTING = 300_000

/** A running server with the tables of `docs/backends/postgres/schema.sql` in a database of its own for each asker. */
export interface Postgres {
  /** A new database with the schema and no rows. */
  readonly database: () => Promise<string>
  /** A connection of the owner of a database, to be ended by whoever asked for it. */
  readonly connect: (database: string) => Promise<Client>
  /** Runs a file of psql on a database, in a folder; throws what psql says when it fails. */
  readonly psql: (database: string, file: string, folder?: string) => void
  readonly stop: () => Promise<void>
}

/** Where the programs of the newest PostgreSQL on this machine are; null where there is none, or none that is new enough. */
function installed(): string | null {
  const folders = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : []
  const { status, stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  if (status === 0) folders.push(stdout.trim())
  const found = folders
    .filter((folder) => existsSync(join(folder, 'initdb')))
    .map((folder) => ({ folder, version: versionOf(folder) }))
    .filter(({ version }) => version >= LEAST_VERSION)
    .toSorted((a, b) => b.version - a.version)
  return found[0]?.folder ?? null
}

function versionOf(folder: string): number {
  return Number(/\d+/.exec(execFileSync(join(folder, 'initdb'), ['--version'], { encoding: 'utf8' }))?.[0])
}

function programs(): string {
  const found = installed() ?? (installFromDebian('PostgreSQL', ['postgresql']) ? installed() : null)
  if (found === null) throw new Error(`Install PostgreSQL ${LEAST_VERSION} or later for these tests`)
  return found
}

/** Who runs the server: it refuses to be run by root, and then is run by whoever Debian made for it. */
function runner(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (kind: string) => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** Starts a server, which ends with `stop` or with this process. */
export async function startPostgres(): Promise<Postgres> {
  const bin = programs()
  const as = runner()
  const folder = mkdtempSync(join(tmpdir(), 'tien-do-pg-'))
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid)
  const rows = join(folder, 'rows')
  execFileSync(
    join(bin, 'initdb'),
    ['-D', rows, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...as, cwd: folder },
  )
  // What a crash would lose is of no interest here.
  const settings = ['listen_addresses=', 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'jit=off']
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', rows, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const end = () => server.kill('SIGQUIT')
  process.once('exit', end)
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve())
  })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    server.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('ready to accept connections')) resolve()
    })
    void ended.then(() => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })

  const connect = async (database: string): Promise<Client> => {
    const client = new Client({ host: folder, user: 'owner', database })
    await client.connect()
    return client
  }
  const template = await connect('postgres')
  await template.query('create database schema_of_tien_do')
  const owner = await connect('schema_of_tien_do')
  await owner.query(readFileSync(join(root, 'docs', 'backends', 'postgres', 'schema.sql'), 'utf8'))
  await owner.end()
  let databases = 0
  return {
    database: async () => {
      databases += 1
      const name = `register_${databases}`
      await template.query(`create database ${name} template schema_of_tien_do`)
      return name
    },
    connect,
    psql: (database, file, cwd = root) => {
      const { status, stderr } = spawnSync(
        join(bin, 'psql'),
        ['--no-psqlrc', '--quiet', '-h', folder, '-U', 'owner', '-d', database, '-f', file],
        { cwd, encoding: 'utf8' },
      )
      if (status !== 0) throw new Error(stderr)
    },
    stop: async () => {
      process.off('exit', end)
      await template.end()
      end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
