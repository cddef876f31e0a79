import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { SourceDocument } from '@/domain/register'
import { Note } from './Note'

const source: SourceDocument = {
  id: 'cafef-20251202',
  title: '[Hà Nội hoàn thành 24 chỉ tiêu]',
  publisher: 'CafeF',
  url: 'https://cafef.vn/a.chn',
  publishedOn: '2025-12-02',
  language: 'vi',
  kind: 'press',
}

test('a document that a note names by its id is read by its publisher and can be followed', () => {
  const html = renderToStaticMarkup(<Note text="Không đạt [cafef-20251202]." sources={[source]} from={null} />)
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe('Không đạt [CafeF: Hà Nội hoàn thành 24 chỉ tiêu].')
  expect(html).toContain('href="https://cafef.vn/a.chn"')
})
