import { expect, test } from 'vitest'
import { workbookFile, type MockSheet } from '~/mocks/workbookFile'
import { readWorkbook } from './workbook'

const HEADINGS = ['indicator_id', 'period', 'value']

async function cellsOf(rows: MockSheet['rows'], is1904 = false): Promise<readonly unknown[]> {
  const { sheets } = await readWorkbook(workbookFile([{ name: 'observations', rows: [HEADINGS, ...rows] }], is1904))
  return sheets[0]?.rows.slice(1).map((row) => row[0]) ?? []
}

const cellOf = async (cell: MockSheet['rows'][number][number], is1904 = false) => (await cellsOf([[cell]], is1904))[0]

test.for([
  [{ v: '46022', style: 'day' }, '2025-12-31'],
  [{ v: '46022', style: 'vietnameseDay' }, '2025-12-31'],
  [{ v: '45992', style: 'month' }, '2025-12'],
  [{ v: '45992', style: 'ownMonth' }, '2025-12'],
  [{ v: '45992', style: 'year' }, '2025'],
  [{ v: '46022.5', style: 'moment' }, '2025-12-31T12:00:00'],
  [{ v: '46022', style: 'moment' }, '2025-12-31'],
  [{ v: '59', style: 'day' }, '1900-02-28'],
  [{ v: '61', style: 'day' }, '1900-03-01'],
  [{ v: '46022', style: 'general' }, '46022'],
  [{ v: '46022', style: 'text' }, '46022'],
] as const)('a date is the day that the cell shows: %o is %s', async ([cell, text]) => {
  expect(await cellOf(cell)).toBe(text)
})

test('a workbook of an old Mac counts its days from 1904', async () => {
  expect(await cellOf({ v: '44560', style: 'day' }, true)).toBe('2025-12-31')
})

test.for([
  ['12.5', '12.5'],
  ['-12.5', '-12.5'],
  ['7.9000000000000004', '7.9'],
  ['0.30000000000000004', '0.30000000000000004'],
  ['1E-7', '0.0000001'],
  ['1.2E+15', '1200000000000000'],
  ['1E+22', '10000000000000000000000'],
  ['0', '0'],
] as const)('a number is plain decimal text in no country’s form: %s is %s', async ([v, text]) => {
  expect(await cellOf({ v })).toBe(text)
})

test('text stays as it is written, whatever it looks like', async () => {
  const cells = ['12,5', '1.234', '31/12/2025', '=1+1', '+84', '  ', 'TRUE', 'Thảo & <b>“x”</b>']
  expect(await cellsOf(cells.map((cell) => [cell]))).toEqual(cells)
})

test('true and false are words of the register', async () => {
  expect(await cellsOf([[true], [false]])).toEqual(['true', 'false'])
})

test('a formula is what came out of it', async () => {
  expect(
    await cellsOf([
      [{ formula: 'A2*2', v: '12.5' }],
      [{ formula: 'A2&""', t: 'str', v: 'growth' }],
      [{ formula: 'A2=1', t: 'b', v: '1' }],
      [{ formula: 'TODAY()', v: '46022', style: 'day' }],
    ]),
  ).toEqual(['12.5', 'growth', 'true', '2025-12-31'])
})

test('a formula that gives no text is a blank cell', async () => {
  expect(await cellOf({ formula: 'IF(A1="","",A1)', t: 'str', v: '' })).toBe('')
})

test('a cell whose value cannot be told is marked: faults, formulas without a result, percentages', async () => {
  expect(
    await cellsOf([
      [{ t: 'e', v: '#N/A' }],
      [{ formula: '1/0', t: 'e', v: '#DIV/0!' }],
      [{ formula: 'SUM(B2:B9)' }],
      [{ v: '0.075', style: 'percent' }],
    ]),
  ).toEqual([
    { trouble: 'error_value', found: '#N/A' },
    { trouble: 'error_value', found: '#DIV/0!' },
    { trouble: 'no_result', found: '=SUM(B2:B9)' },
    { trouble: 'percent_format', found: '0.075' },
  ])
})

test('merged cells are marked, all of them', async () => {
  const file = workbookFile([
    {
      name: 'observations',
      rows: [HEADINGS, ['growth', '2023', 6.3], [null, '2024', null]],
      merges: ['A2:A3', 'B2:C2'],
    },
  ])
  const { sheets } = await readWorkbook(file)
  const growth = { trouble: 'merged', found: 'growth' }
  const period = { trouble: 'merged', found: '2023' }
  expect(sheets[0]?.rows.slice(1)).toEqual([
    [growth, period, period],
    [growth, '2024', null],
  ])
})

test('sheets are tables by their names, whatever the case; hidden ones are told, others are named', async () => {
  const rows = [HEADINGS]
  const { sheets, others } = await readWorkbook(
    workbookFile([
      { name: ' Observations ', rows },
      { name: 'Programme Roles', rows, hidden: true },
      { name: 'Sheet1', rows },
      { name: '__proto__', rows },
    ]),
  )
  expect(sheets.map(({ table, isHidden }) => [table, isHidden])).toEqual([
    ['observations', false],
    ['programme_roles', true],
  ])
  expect(others).toEqual(['Sheet1', '__proto__'])
})
