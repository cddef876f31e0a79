import { describe, expect, test } from 'vitest'
import { addressesFrom, inRegister, searchOf, viewOf } from './view'

const read = (search: string) => viewOf(new URLSearchParams(search))

describe('reading an address', () => {
  test('takes what it knows', () => {
    expect(read('?asOf=2023-12-31&lang=en&status=off_track&programme=XVII-02&register=rehearsal')).toMatchObject({
      asOf: '2023-12-31',
      language: 'en',
      status: 'off_track',
      programme: 'XVII-02',
      register: 'rehearsal',
    })
  })

  test('a status is that of an indicator or of a task, under one name', () => {
    expect(read('?status=off_track')).toMatchObject({ status: 'off_track', taskStatus: null })
    expect(read('?status=overdue')).toMatchObject({ status: null, taskStatus: 'overdue' })
    expect(searchOf({ status: null, taskStatus: 'overdue' })).toBe('?status=overdue')
    expect(searchOf({ status: 'missed', taskStatus: null })).toBe('?status=missed')
  })

  test.each([
    ['?asOf=2023-02-30', 'asOf'],
    ['?asOf=2023', 'asOf'],
    ['?asOf=%3Cscript%3E', 'asOf'],
    ['?lang=fr', 'language'],
    ['?status=green', 'status'],
    ['?status=__proto__', 'status'],
    ['?status=green', 'taskStatus'],
    ['?kind=__proto__', 'kind'],
    [`?agency=${'x'.repeat(101)}`, 'agency'],
    [`?programme=${'x'.repeat(1001)}`, 'programme'],
    ['?indicator=', 'indicator'],
  ] as const)('takes %s as not asked (rule S17)', (search, key) => {
    expect(read(search)[key]).toBeNull()
  })
})

test('in another register nothing points at what was in the one before; how one looks stays', () => {
  const search =
    '?register=a&asOf=2024-06-30&compare=none&lang=en&status=missed&programme=p&part=tasks&indicator=i&agency=x' +
    '&turn=worse&kind=target&q=w&sort=name&group=agency&columns=name&trial=pace%3A1&freeze=abc&slide=s'
  expect(searchOf({ ...read(search), ...inRegister('b') })).toBe(
    '?register=b&lang=en&part=tasks&sort=name&group=agency&columns=name',
  )
})

describe('the time of a freeze', () => {
  const search = '?freeze=K7-3F9A&frozenAt=1767600000000'

  test('goes with its code from screen to screen', () => {
    expect(addressesFrom(read(search)).show({ slide: 'asked' })).toBe(`/present/show${search}&slide=asked`)
  })

  test('does not outlive its code, nor become that of another', () => {
    const to = addressesFrom(read(search))
    expect(to.here({ freeze: null })).toBe('?')
    expect(to.desk({ freeze: 'A1-B2C3' })).toBe('/present/desk?freeze=A1-B2C3')
    expect(to.tasks(inRegister('b'))).toBe('/tasks?register=b')
    expect(to.show({ freeze: 'K7-3F9A', frozenAt: '1767600000001' })).toBe(
      '/present/show?freeze=K7-3F9A&frozenAt=1767600000001',
    )
  })
})

describe('addresses', () => {
  const to = addressesFrom(read('?asOf=2023-12-31&lang=en&status=at_risk'))

  test('keep register, day and language from screen to screen, and leave filters behind', () => {
    expect(to.programme('XVII-02')).toBe('/programmes/XVII-02?asOf=2023-12-31&lang=en')
    expect(to.indicator('grdp-growth-average')).toBe('/indicators/grdp-growth-average?asOf=2023-12-31&lang=en')
    expect(to.overview()).toBe('/?asOf=2023-12-31&lang=en')
  })

  test('change one thing on the spot', () => {
    expect(to.here({ status: null })).toBe('?asOf=2023-12-31&lang=en')
  })

  test('leave nothing behind when everything is at its default', () => {
    expect(addressesFrom(read('')).overview()).toBe('/')
    expect(addressesFrom(read('?lang=en')).here({ language: null })).toBe('?')
  })

  test('escape what a name may hold', () => {
    expect(to.programme('a/b?c')).toMatch(/^\/programmes\/a%2Fb%3Fc\?/)
  })

  test('read back what they wrote', () => {
    const view = read('?asOf=2024-06-30&register=rehearsal&sort=-name&indicator=exports')
    expect(read(searchOf(view))).toEqual(view)
  })
})
