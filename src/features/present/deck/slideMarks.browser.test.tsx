import { render } from '@testing-library/react'
import type { CSSProperties, ReactNode } from 'react'
import { expect, test } from 'vitest'
import { weaknessesOf } from './legibility'
import { marksOf } from './slideMarks'

/** What does not survive of a slide 1000 pixels high. */
function weakIn(children: ReactNode, style: CSSProperties = {}): readonly string[] {
  const { container } = render(
    <div style={{ width: 1600, height: 1000, background: '#fff', color: '#000', ...style }}>{children}</div>,
  )
  const [slide] = container.children
  if (slide === undefined) throw new Error('no slide')
  return weaknessesOf(marksOf(slide)).map((one) => ('text' in one ? `${one.kind} ${one.text}` : one.kind))
}

const words = (style: CSSProperties, text = 'Đô thị hóa'): ReactNode => <p style={style}>{text}</p>

test.each<[string, ReactNode, readonly string[]]>([
  ['large dark text', words({ fontSize: 20 }), []],
  ['small text', words({ fontSize: 12 }), ['small_text Đô thị hóa']],
  [
    'text that a transform makes small',
    <div key="" style={{ transform: 'scale(0.5)', width: 800 }}>
      {words({ fontSize: 26 })}
    </div>,
    ['small_text Đô thị hóa'],
  ],
  [
    'text that zoom makes large',
    <div key="" style={{ zoom: 2, width: 400 }}>
      {words({ fontSize: 10 })}
    </div>,
    [],
  ],
  ['red text', words({ fontSize: 20, color: '#d50000' }), ['pale_text Đô thị hóa']],
  [
    'white text on a dark ground',
    <div key="" style={{ background: '#111' }}>
      {words({ fontSize: 20, color: '#fff' })}
    </div>,
    [],
  ],
  [
    'dark text that shows through',
    <div key="" style={{ opacity: 0.5 }}>
      {words({ fontSize: 20 })}
    </div>,
    ['pale_text Đô thị hóa'],
  ],
  [
    'small text below the edge of what it stands in',
    <div key="" style={{ overflow: 'hidden', height: 100 }}>
      <div style={{ height: 120 }} />
      {words({ fontSize: 8 })}
    </div>,
    [],
  ],
  [
    'marks of a status: an area, whatever its lines',
    <p key="" style={{ fontSize: 20 }}>
      <svg viewBox="0 0 20 20" width={30} height={30} aria-hidden="true" style={{ color: '#c99000' }}>
        <path d="M2 2L18 18" style={{ stroke: 'currentcolor', strokeWidth: 1 }} />
      </svg>
    </p>,
    ['pale_marks'],
  ],
  [
    'a small mark',
    <svg key="" viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
      <circle cx="10" cy="10" r="9" />
    </svg>,
    ['small_marks'],
  ],
  ['text that nobody sees', words({ fontSize: 8, visibility: 'hidden' }), []],
  [
    'letters of a picture with a view box',
    <svg key="" viewBox="0 0 100 50" width={1000} height={500}>
      <text x="1" y="20" style={{ fontSize: 1.2, fill: '#000' }}>
        2025
      </text>
    </svg>,
    ['small_text 2025'],
  ],
  [
    'figures on a dark bar',
    <svg key="" viewBox="0 0 100 50" width={1000} height={500}>
      <rect x="0" y="0" width="20" height="40" style={{ fill: '#17304f' }} />
      <text x="2" y="20" style={{ fontSize: 4, fill: '#fff' }}>
        4,18
      </text>
    </svg>,
    [],
  ],
  [
    'a thin line that means something, and one that does not',
    <svg key="" viewBox="0 0 100 50" width={1000} height={500}>
      <path d="M0 10H90" style={{ stroke: '#17304f', strokeWidth: 0.1 }} />
      <path d="M0 20H90" style={{ stroke: '#e2dfd6', strokeWidth: 0.1 }} />
      <path d="M0 30H90" style={{ stroke: '#17304f', strokeWidth: 0.4 }} />
    </svg>,
    ['thin_lines'],
  ],
])('%s', (_, children, expected) => {
  expect(weakIn(children)).toEqual(expected)
})
