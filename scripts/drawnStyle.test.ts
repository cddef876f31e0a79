import { expect, test } from 'vitest'
import { drawnStyle } from './drawnStyle.ts'

const PAGE = '<main class="board_a-1B2"><p class="line_c3 low_d4">Tiến Độ</p></main>'

test.each([
  ['an element', 'p{color:red}', 'p{color:red}'],
  ['a class of the page', '.line_c3{color:red}', '.line_c3{color:red}'],
  ['one of two classes of an element', '.low_d4{color:red}', '.low_d4{color:red}'],
  ['a class that only begins like one of the page', '.line_c33{color:red}', ''],
  ['a class of another screen', '.chart_e5{color:red}', ''],
  ['a class of the page inside one of another screen', '.chart_e5 .line_c3{color:red}', ''],
  [
    'a rule of several selectors, one of them for the page',
    '.chart_e5,.line_c3{color:red}',
    '.chart_e5,.line_c3{color:red}',
  ],
  ['what a class of another screen is not', '.line_c3:not(.chart_e5){color:red}', '.line_c3:not(.chart_e5){color:red}'],
  ['a theme', '[data-theme=dark]{--paper:#000}', '[data-theme=dark]{--paper:#000}'],
  ['paper', '@media print{.line_c3{color:red}.chart_e5{color:red}}', '@media print{.line_c3{color:red}}'],
  [
    'a font that has to be fetched',
    '@font-face{font-family:A;src:url(/a.woff2)format("woff2")}p{color:red}',
    'p{color:red}',
  ],
  ['a font of the machine', '@font-face{font-family:A;src:local(Arial)}', '@font-face{font-family:A;src:local(Arial)}'],
])('of a style sheet a drawn page needs no more than this: %s', (_, css, needed) => {
  expect(drawnStyle(PAGE, css)).toBe(needed)
})

test('rules stay in their order', () => {
  const css = '.line_c3{color:red}.chart_e5{margin:0}p{color:green}.board_a-1B2 p{color:#00f}'
  expect(drawnStyle(PAGE, css)).toBe('.line_c3{color:red}p{color:green}.board_a-1B2 p{color:#00f}')
})
