import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { answers } from '~/tests/setup/walk'

interface Fault {
  readonly fault: string
  readonly status?: number
  readonly body: string
  /** What the page says, in Vietnamese and in English. */
  readonly vi: string
  readonly en: string
}

const sound = async (): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${inject('siteUrl')}/config.json`)
  return answer.json()
}

/** config.json with one thing changed. */
async function configWith(change: (config: Record<string, unknown>) => void): Promise<string> {
  const config = await sound()
  change(config)
  return JSON.stringify(config)
}

const firstRegister = (config: Record<string, unknown>): Record<string, unknown> =>
  (config['registers'] as Record<string, unknown>[])[0] ?? {}

async function faults(): Promise<readonly Fault[]> {
  const address = `${inject('siteUrl')}/config.json`
  return [
    {
      fault: 'not there',
      status: 404,
      body: '404',
      vi: `Không tìm thấy tệp cấu hình ${address}.`,
      en: `The configuration file ${address} was not found.`,
    },
    {
      fault: 'the server broke',
      status: 500,
      body: 'oops',
      vi: `Không đọc được tệp cấu hình ${address}.`,
      en: `The configuration file ${address} could not be read.`,
    },
    {
      fault: 'no JSON',
      body: '{"language": "vi",, }',
      vi: `Tệp cấu hình ${address} không phải JSON hợp lệ.`,
      en: `The configuration file ${address} is not valid JSON.`,
    },
    {
      fault: 'a key that does not exist',
      body: await configWith((config) => (config['titel'] = 'Hà Nội')),
      vi: 'Khóa “titel” không có trong cấu hình.',
      en: 'The configuration has no key “titel”.',
    },
    {
      fault: 'a key missing',
      body: await configWith((config) => delete firstRegister(config)['term']),
      vi: 'Cấu hình thiếu khóa “registers.0.term”.',
      en: 'The configuration lacks the key “registers.0.term”.',
    },
    {
      fault: 'a day that is none',
      body: await configWith((config) => (firstRegister(config)['asOf'] = '2025-02-30')),
      vi: 'Giá trị của “registers.0.asOf” chưa đúng: "2025-02-30".',
      en: 'The value of “registers.0.asOf” is not right: "2025-02-30".',
    },
    {
      fault: 'figures from an address without https',
      body: await configWith((config) => {
        firstRegister(config)['source'] = { kind: 'datapackage', url: 'http://elsewhere.invalid/register.json' }
      }),
      vi: 'Giá trị của “registers.0.source.url” chưa đúng: "http://elsewhere.invalid/register.json".',
      en: 'The value of “registers.0.source.url” is not right: "http://elsewhere.invalid/register.json".',
    },
    {
      fault: 'nothing at all',
      body: '{}',
      vi: 'Cấu hình thiếu khóa “language”.',
      en: 'The configuration lacks the key “language”.',
    },
  ]
}

async function spoil(page: Page, { status = 200, body }: Fault): Promise<void> {
  await page.route('**/config.json', (route) => route.fulfill({ status, body, contentType: 'application/json' }))
}

/** Opens the site with the fault, on two screens and in both languages, and reads what it says. */
async function readFault(page: Page, fault: Fault): Promise<void> {
  await spoil(page, fault)
  for (const path of ['/', '/programmes/XVII-02']) {
    await page.goto(`${inject('siteUrl')}${path}`)
    const alert = page.getByRole('alert')
    await alert.getByRole('heading', { name: 'Cấu hình chưa dùng được' }).waitFor()
    expect.soft(await alert.textContent(), fault.fault).toContain(fault.vi)
    await page.goto(`${inject('siteUrl')}${path}?lang=en`)
    await alert.getByRole('heading', { name: 'The configuration cannot be used' }).waitFor()
    expect.soft(await alert.textContent(), fault.fault).toContain(fault.en)
  }
  await page.unrouteAll()
}

journey('F31 config.json is not there: a page that names it, and no figures', async ({ page }) => {
  const [missing] = await faults()
  if (missing !== undefined) await readFault(page, missing)
  expect(await page.getByRole('table').count()).toBe(0)
})

journey('F32 whatever is wrong with config.json is said in words, with the file or the key', async ({ page }) => {
  const uncaught: string[] = []
  const hosts = new Set<string>()
  page.on('pageerror', (error) => uncaught.push(String(error)))
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  const [, ...others] = await faults()
  for (const fault of others) await readFault(page, fault)
  expect(uncaught).toEqual([])
  expect([...hosts]).toEqual([inject('siteUrl')])
})

journey('once the file is mended, loading the page again is enough', async ({ page }) => {
  await page.route('**/config.json', (route) => route.fulfill({ status: 404 }))
  await page.goto(inject('siteUrl'))
  await page.getByRole('alert').waitFor()
  await page.unrouteAll()
  await page.reload()
  // The drawn board is there before the file has been read.
  await answers(page)
  await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})

journey('F33 figures on another host are not fetched: the policy refuses, the page says so', async ({ page }) => {
  const uncaught: string[] = []
  page.on('pageerror', (error) => uncaught.push(String(error)))
  const body = await configWith((config) => {
    firstRegister(config)['source'] = { kind: 'datapackage', url: 'https://elsewhere.invalid/register.json' }
  })
  await page.route('**/config.json', (route) => route.fulfill({ body, contentType: 'application/json' }))
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02`)
  const alert = page.getByRole('alert')
  await alert.getByText('Không kết nối được với https://elsewhere.invalid/register.json.').waitFor()
  expect(await alert.getByRole('link', { name: 'Xem bộ dữ liệu “Tập huấn”' }).count()).toBe(1)
  expect(uncaught).toEqual([])
})
