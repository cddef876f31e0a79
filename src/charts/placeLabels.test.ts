import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxesAlong, overlap, placeLabels, type Box, type Request } from './placeLabels'

const BOUNDS: Box = { left: 0, top: 0, right: 400, bottom: 300 }

const box = (left: number, top: number, width = 40, height = 16): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

const request = (id: string, boxes: readonly Box[], overLines = false): Request<Box> => ({
  id,
  overLines,
  candidates: boxes.map((one) => ({ place: one, boxes: [one] })),
})

const NOTHING = { bounds: BOUNDS, marks: [], lines: [] }

test('the first free place is taken, and what comes first is more important', () => {
  const placed = placeLabels(
    [request('a', [box(10, 10)]), request('b', [box(20, 12), box(20, 60)]), request('c', [box(15, 8)])],
    NOTHING,
  )
  expect(placed.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(placed[1]?.place).toEqual(box(20, 60))
})

test('nothing leaves the bounds or covers a mark', () => {
  const placed = placeLabels([request('a', [box(380, 10), box(100, 100), box(100, 200)])], {
    ...NOTHING,
    marks: [box(120, 104, 8, 8)],
  })
  expect(placed[0]?.place).toEqual(box(100, 200))
})

test('only what must be read stands on a line, and only when there is nowhere else', () => {
  const lines = boxesAlong({ x: 0, y: 50 }, { x: 400, y: 50 }, 1)
  const onLine = box(100, 45)
  expect(placeLabels([request('a', [onLine])], { ...NOTHING, lines })).toEqual([])
  expect(placeLabels([request('a', [onLine], true)], { ...NOTHING, lines })[0]?.place).toEqual(onLine)
  expect(placeLabels([request('a', [onLine, box(100, 80)], true)], { ...NOTHING, lines })[0]?.place).toEqual(
    box(100, 80),
  )
})

test('whatever is asked, placed labels neither overlap nor leave the bounds nor cover a mark', () => {
  const anyBox = fc
    .record({
      left: fc.integer({ min: -50, max: 400 }),
      top: fc.integer({ min: -50, max: 300 }),
      width: fc.integer({ min: 5, max: 120 }),
      height: fc.integer({ min: 10, max: 40 }),
    })
    .map(({ left, top, width, height }) => box(left, top, width, height))
  const anyRequest = fc.tuple(fc.uuid(), fc.array(anyBox, { maxLength: 5 }), fc.boolean())
  fc.assert(
    fc.property(
      fc.array(anyRequest, { maxLength: 15 }),
      fc.array(anyBox, { maxLength: 5 }),
      fc.array(anyBox, { maxLength: 5 }),
      (requests, marks, lines) => {
        const placed = placeLabels(
          requests.map(([id, boxes, overLines]) => request(id, boxes, overLines)),
          { bounds: BOUNDS, marks, lines },
        )
        placed.forEach(({ place }, i) => {
          expect(place.left).toBeGreaterThanOrEqual(BOUNDS.left)
          expect(place.bottom).toBeLessThanOrEqual(BOUNDS.bottom)
          expect(marks.some((mark) => overlap(place, mark))).toBe(false)
          expect(placed.slice(i + 1).some((other) => overlap(place, other.place))).toBe(false)
        })
      },
    ),
  )
})

test('the boxes along a line cover it from end to end', () => {
  const boxes = boxesAlong({ x: 10, y: 10 }, { x: 110, y: 60 }, 5)
  for (let share = 0; share <= 1; share += 0.05) {
    const point = box(10 + 100 * share, 10 + 50 * share, 0.1, 0.1)
    expect(boxes.some((one) => overlap(one, point))).toBe(true)
  }
})
