import { expect, test } from 'vitest'
import { questionsTable } from './questionsTable'

test('questions as a spreadsheet reads them; nothing in them is a formula', () => {
  const question = {
    id: 'a',
    text: '=HYPERLINK("x")\nVì sao chậm, từ bao giờ?',
    asker: '',
    agencyId: 'so-tai-chinh',
    due: null,
    askedOn: '2026-01-05',
    slide: 'overview',
    asOf: '2025-12-31',
    code: 'K7-3F9A',
    answered: false,
  }
  expect(
    questionsTable(
      [question, { ...question, text: 'Khi nào xong?', due: '2026-02-01', answered: true }],
      {
        heads: ['Câu hỏi', 'Người hỏi', 'Cơ quan', 'Hạn', 'Ngày ghi', 'Trang', 'Mã', 'Đã trả lời'],
        agency: (id) => `Sở ${id}`,
        slide: (name) => name.toUpperCase(),
        yes: 'rồi',
        no: 'chưa',
      },
      'vi',
    ).split('\r\n'),
  ).toEqual([
    '\uFEFFCâu hỏi;Người hỏi;Cơ quan;Hạn;Ngày ghi;Trang;Mã;Đã trả lời',
    `"'=HYPERLINK(""x"")\nVì sao chậm, từ bao giờ?";;Sở so-tai-chinh;;05/01/2026;OVERVIEW;K7-3F9A;chưa`,
    'Khi nào xong?;;Sở so-tai-chinh;01/02/2026;05/01/2026;OVERVIEW;K7-3F9A;rồi',
    '',
  ])
})
