import { AxeBuilder } from '@axe-core/playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

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
