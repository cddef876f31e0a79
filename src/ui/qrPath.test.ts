import jsQR from 'jsqr'
import { encodeQR } from 'qr'
import { expect, test } from 'vitest'
import { qrPath } from './qrPath'

test('a run of dark modules is one bar', () => {
  expect(
    qrPath([
      [true, true, false, true],
      [false, false, false, false],
      [false, true, true, true],
    ]),
  ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z')
})

/** Pixels of a path of `qrPath` on white, each module some pixels wide, as a camera sees it. */
function painted(path: string, modules: number, scale: number): Uint8ClampedArray {
  const side = modules * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = row * side + Number(x) * scale
      for (let at = from; at < from + Number(width) * scale; at += 1) pixels.fill(0, at * 4, at * 4 + 3)
    }
  }
  return pixels
}

test.each([
  'https://tien-do.example/present/show?register=published&asOf=2025-12-31&compare=2023-12-31&lang=vi&freeze=K7-3F9A&slide=indicator%3Agrdp-growth-average',
  'https://tien-do.example/present/show?slide=view%3A%2Ftasks%3Fstatus%3Doverdue%26q%3D%C4%91%C3%B4+th%E1%BB%8B',
  `https://tien-do.example/present/show?slide=view%3A%2Findicators%3Fq%3D${'x'.repeat(900)}`,
])('the drawn code of %s is read back by another hand', (address) => {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
  const pixels = painted(qrPath(rows), rows.length, 4)
  expect(jsQR(pixels, rows.length * 4, rows.length * 4)?.data).toBe(address)
})
