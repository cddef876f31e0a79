import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

journey('the site opens, has its name and complains of nothing', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  expect(await page.title()).toContain('Tiến Độ')
  expect(complaints).toEqual([])
})
