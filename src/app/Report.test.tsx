import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { Words } from '@/i18n/Words'
import { FreezingContext } from '@/queries/freezing'
import { showFile } from '@/queries/openedFile'
import { ReportContext } from '@/queries/report'
import { useStamp } from '@/queries/stamp'
import type { ProgressSource } from '@/sources/source'
import { publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { Report } from './Report'

const report = publishedOn('2025-12-31')
const name = 'so-lieu.xlsx'
const source: ProgressSource = {
  name,
  register: async () => report.register,
  localityObservations: async () => [],
}
const heading = {
  kind: 'party',
  issuer: { vi: ['Thành ủy Huế'], en: ['Hue'] },
  place: { vi: 'Huế', en: 'Hue' },
  recipients: { vi: ['Lưu Văn phòng.'], en: ['Office.'] },
  signature: { vi: ['T/M BAN THƯỜNG VỤ'], en: ['FOR THE COMMITTEE'] },
}
const offer = {
  title: { vi: 'Số liệu công bố', en: 'Published figures' },
  organisation: { vi: 'Thành ủy Huế', en: 'Hue' },
  simulated: false,
  report: heading,
}

/** What a screen says over the figures of this source. */
function saidOver(screen: ReactNode): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Words speech={VIETNAMESE}>
          <FreezingContext value={{ timeZone: 'UTC', live: null, named: null, offer }}>
            <ReportContext value={{ report, source, reportAt: () => report, changes: null }}>{screen}</ReportContext>
          </FreezingContext>
        </Words>
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

function Whose(): ReactNode {
  const { organisation, title } = useStamp('vi')
  return `${organisation}|${title}`
}

function open(shown: ProgressSource): void {
  const read = { name, terms: [report.register.term.id], findings: [], notes: [], faults: [] }
  showFile({ register: null, term: report.register.term.id, source: shown, report: read })
}

afterEach(() => showFile(null))

test('figures of a file are nobody’s: no organisation in their stamp, and no report of the office', () => {
  open(source)
  expect(saidOver(<Whose />)).toBe(`|${name}`)
  const said = saidOver(<Report />)
  expect(said).toContain('<h1>Không in báo cáo từ tệp</h1>')
  expect(said).toContain(name)
  expect(said).not.toMatch(/huế|thường vụ|<article/i)
})

test('a file that is open and not shown changes nothing', () => {
  open({ ...source, name: 'other.xlsx' })
  expect(saidOver(<Whose />)).toBe('Thành ủy Huế|Số liệu công bố')
  expect(saidOver(<Report />)).toContain('Báo cáo in')
})
