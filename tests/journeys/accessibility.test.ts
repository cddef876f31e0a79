import { AxeBuilder } from '@axe-core/playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { answers, walkTo } from '~/tests/setup/walk'

const SCREENS = ['/', '/programmes/XVII-02', '/indicators/grdp-per-capita-usd']
const PARAMETERS = ['lang=vi', 'lang=en', 'lang=vi&register=rehearsal', 'lang=en&register=rehearsal']

async function faultsOf(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

journey.for(SCREENS.flatMap((path) => PARAMETERS.map((parameters) => `${path}?${parameters}`)))(
  'axe finds no fault, light and dark: %s',
  async (path, { page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(inject('siteUrl') + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (!path.startsWith('/?')) await page.locator('svg.recharts-surface').first().waitFor()
    expect(await faultsOf(new AxeBuilder({ page }))).toEqual([])
    await page.getByRole('button', { name: /^(?:Nền tối|Dark)$/ }).click()
    await page.getByRole('button', { name: /^(?:Nền sáng|Light)$/ }).waitFor()
    // Only the colours are others now.
    expect(await faultsOf(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([])
  },
)

/** Every other screen of the register, and every part of those that have some. */
const OTHERS = [
  '/programmes/XVII-02?part=context',
  '/programmes/XVII-02?part=tasks',
  '/programmes/XVII-02?part=reviews',
  '/programmes/XVII-02?part=sources',
  '/programmes/XVII-09',
  '/indicators/traffic-deaths',
  '/indicators?group=programme',
  '/tasks',
  '/tasks?part=timeline',
  '/agencies',
  '/agencies/so-xay-dung',
  '/changes?programme=XVII-03',
  '/changes?compare=none',
  '/localities',
  '/data',
  '/data?part=conflicts',
  '/data?part=revisions',
  '/data?part=coverage',
  '/data?part=owed',
  '/data?part=reviews',
  '/data?part=load',
  '/data?part=file',
  '/nothing',
]

journey.for(['vi', 'en'])(
  'axe finds no fault on any other screen or part: %s',
  { timeout: 240_000 },
  async (lang, { page }) => {
    await page.goto(`${inject('siteUrl')}/?lang=${lang}`)
    await answers(page)
    const found: string[] = []
    for (const path of OTHERS) {
      await walkTo(page, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      // What is around the screens is looked at above.
      const faults = await faultsOf(new AxeBuilder({ page }).include('main').options({ resultTypes: ['violations'] }))
      found.push(...faults.map((fault) => `${path}: ${fault}`))
    }
    expect(found).toEqual([])
  },
)
