import { expect, test } from 'vitest'
import { actOf, type Pressed } from './presentKeys'

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  ...more,
})

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['f', 'fullScreen'],
  ['F', 'fullScreen'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['l', 'spotlight'],
  ['R', 'take'],
  ['q', 'question'],
  ['/', 'find'],
  ['?', 'help'],
  ['Escape', 'out'],
  ['1', { programme: 1 }],
  ['9', { programme: 9 }],
  ['0', { programme: 10 }],
  ['x', null],
  ['Enter', null],
  ['Tab', null],
  ['constructor', null],
  ['12', null],
])('%s: %j', (key, act) => {
  expect(actOf(pressed(key))).toEqual(act)
})

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])('not with %j', (more) => {
  expect(actOf(pressed('f', more))).toBeNull()
})

test('held down, only a step goes on', () => {
  expect(actOf(pressed('ArrowRight', { repeat: true }))).toBe('next')
  expect(actOf(pressed('b', { repeat: true }))).toBeNull()
})
