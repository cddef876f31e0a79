import { expect, test } from 'vitest'
import { assessScreen } from './trials'

test.each([
  [1920, 1080, 1, 'met'],
  [1280, 720, 1, 'met'],
  [1536, 864, 1.25, 'met'],
  [1440, 900, 1, 'met'],
  [1024, 576, 1.5, 'met'],
  [1024, 768, 1, 'few_pixels'],
  [390, 844, 3, 'few_pixels'],
  [1600, 1200, 1, 'other_shape'],
  [3440, 1440, 1, 'other_shape'],
  [0, 0, 1, 'few_pixels'],
])('a screen of %i × %i at %f: %s', (width, height, scale, expected) => {
  expect(assessScreen({ width, height, scale })).toBe(expected)
})
