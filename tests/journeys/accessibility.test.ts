import { AxeBuilder } from '@axe-core/playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

const SCREENS = ['/', '/programmes/XVII-02', '/indicators/grdp-per-capita-usd']
const LANGUAGES = ['vi', 'en']
const REGISTERS = ['published', 'rehearsal']
const THEMES = ['light', 'dark'] as const

const CASES = SCREENS.flatMap((path) =>
  LANGUAGES.flatMap((language) =>
    REGISTERS.flatMap((register) => THEMES.map((theme) => ({ path, language, register, theme }))),
  ),
)

journey.for(CASES)(
  'axe finds nothing at $path, $language, $register, $theme',
  async ({ path, language, register, theme }, { page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.goto(`${inject('siteUrl')}${path}?lang=${language}&register=${register}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (path !== '/') await page.locator('svg.recharts-surface').first().waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    expect(found).toEqual([])
  },
)
