import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest'
import { handlersFor } from '~/mocks/handlers'
import { listenerOf } from '~/mocks/listener'
import { serve } from '~/mocks/localServer'
import { pxWeb } from '~/mocks/pxWeb'
import { typedTables } from '~/mocks/typedRows'
import { inlinePackage } from '~/scripts/inlinePackage'
import type { SiteConfig } from '~/scripts/restConfig'
import { journey } from '~/tests/setup/journey'
import { startPostgres, STARTING, type Postgres } from '~/tests/setup/postgres'
import { postgrestDouble } from '~/tests/setup/postgrestDouble'

// The finished site on other backends than its own files: config.json says so, and nothing is built again.

let postgres: Postgres
let database: string
beforeAll(async () => {
  postgres = await startPostgres()
  database = await postgres.database()
  postgres.psql(database, '../../docs/backends/postgres/load.sql', 'public/data')
}, STARTING)
afterAll(() => postgres.stop(), STARTING)

interface Heard {
  readonly url: string
  readonly condition: string | undefined
  readonly status: number
}

/** The site with another source for its first register, whose backend answers below `/backend/`. */
async function siteOn(source: object, backend: RequestListener) {
  const heard: Heard[] = []
  const own = inject('siteUrl')
  const { registers, ...others }: SiteConfig = await (await fetch(`${own}/config.json`)).json()
  const [first, ...rest] = registers
  const config = JSON.stringify({ ...others, registers: [{ ...first, source }, ...rest] })
  const { url, close } = await serve((request, response) => {
    const path = request.url ?? '/'
    if (path === '/config.json') response.setHeader('Content-Type', 'application/json').end(config)
    else if (path.startsWith('/backend/')) {
      response.on('finish', () => {
        heard.push({ url: path, condition: request.headers['if-none-match'], status: response.statusCode })
      })
      request.url = path.replace('/backend', '')
      backend(request, response)
    } else void passOn(`${own}${path}`, request, response)
  })
  onTestFinished(close)
  return { url: url.replace(/\/$/, ''), heard }
}

async function passOn(address: string, { headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await fetch(address, { headers: { Accept: headers.accept ?? '*/*' } })
  for (const [name, value] of answer.headers) {
    if (!/^(?:content-(?:encoding|length)|transfer-encoding|connection|keep-alive)$/.test(name)) {
      response.setHeader(name, value)
    }
  }
  response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
}

/** Two screens that are made from the register, the second also from the figures for localities; and what comes after their words. */
const SCREENS = [
  ['/programmes/XVII-02', /^Tăng trưởng kinh tế/, 'main figure svg'],
  ['/localities', /126 phường, xã/, '#local-figures'],
] as const

/** The screens say the same as those of the site on its own files. */
async function expectScreens(page: Page, url: string): Promise<void> {
  const own = await page.context().newPage()
  for (const [path, heading, last] of SCREENS) {
    await own.goto(inject('siteUrl') + path)
    await page.goto(url + path)
    for (const one of [own, page]) {
      await one.getByRole('heading', { level: 1, name: heading }).waitFor()
      await one.locator(last).first().waitFor()
    }
    // What a screen leaves for an idle moment comes in its own time on either.
    const differing = async () => {
      const [expected, said] = [await own.locator('main').innerText(), await page.locator('main').innerText()]
      return said === expected ? null : { expected, said }
    }
    await expect.poll(differing).toBeNull()
  }
  await own.close()
}

const published = await inlinePackage('public/data')
const tables = typedTables(published)

journey(
  'rest: the same screens, in three questions, and a reload that is told that nothing changed',
  async ({ page }) => {
    const backend = listenerOf(handlersFor({ published: tables }))
    const { url, heard } = await siteOn({ kind: 'rest', url: 'backend/api/published' }, backend)
    await expectScreens(page, url)
    const register = '/backend/api/published/terms/XVII/register'
    expect(heard.map((one) => [one.url, one.status])).toEqual([
      [register, 200],
      [register, 304],
      ['/backend/api/published/terms/XVII/locality-observations', 200],
    ])
    expect(heard[1]?.condition).toMatch(/^"[0-9a-f]{8}"$/)
  },
)

journey('postgrest: the same screens out of a real PostgreSQL', async ({ page, complaints }) => {
  const client = await postgres.connect(database)
  onTestFinished(() => client.end())
  const { url, heard } = await siteOn(
    { kind: 'postgrest', url: '/backend/' },
    postgrestDouble(client, { role: 'tien_do_reader' }),
  )
  await expectScreens(page, url)
  expect(heard.every(({ status }) => status === 200)).toBe(true)
  expect(complaints).toEqual([])
})

journey('jsonstat: a figure of a statistics office in the table of an indicator', async ({ page, complaints }) => {
  const backend = pxWeb({
    '/V03.01.px': {
      variables: [
        { code: 'Chỉ tiêu', values: { GRDP: 'Tốc độ tăng GRDP' } },
        { code: 'Năm', values: { '0': '2022', '1': 'Sơ bộ 2024' } },
      ],
      cellAt: ([, year]) => (year === '1' ? 9.87 : null),
    },
  })
  const [, [sourceId = ''] = []] = published.resources.find(({ name }) => name === 'sources')?.data ?? []
  const cube = {
    url: 'backend/V03.01.px',
    query: [],
    indicator: { dimension: 'Chỉ tiêu', ids: { GRDP: 'grdp-growth-average' } },
    period: { dimension: 'Năm', preliminary: 'Sơ bộ' },
    quality: 'official',
    source: sourceId,
  }
  const { url, heard } = await siteOn({ kind: 'jsonstat', url: 'data/register.json', cubes: [cube] }, backend)
  await page.goto(`${url}/indicators/grdp-growth-average`)
  await page.getByRole('heading', { level: 1, name: /GRDP/ }).waitFor()
  const row = page.getByRole('row').filter({ hasText: '9,87' })
  await row.first().waitFor()
  expect(await row.first().innerText()).toContain('2024')
  expect(heard.map((one) => one.status)).toEqual([200])
  expect(complaints).toEqual([])
})

journey('a refusal is shown in the words of the server', async ({ page }) => {
  const { url } = await siteOn({ kind: 'rest', url: 'backend' }, (_, response) => {
    response
      .writeHead(403, { 'Content-Type': 'application/problem+json' })
      .end(JSON.stringify({ type: 'about:blank', title: 'Tài khoản chưa được cấp quyền xem', status: 403 }))
  })
  await page.goto(`${url}/localities`)
  await page.getByText('Tài khoản chưa được cấp quyền xem').waitFor()
})
