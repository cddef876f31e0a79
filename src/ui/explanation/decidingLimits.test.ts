import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { judgedIn, publishedOn } from '~/tests/setup/publishedReports'
import { decidingLimits } from './decidingLimits'

const reports = { now: publishedOn('2025-12-31'), earlier: publishedOn('2023-12-31') }

test.each([
  ['now', 'urbanisation-rate', ['OFF_TRACK_BURDEN']],
  ['now', 'tourists-total', ['MOVING_AWAY_RATIO']],
  ['now', 'grdp-per-capita-usd', []],
  ['now', 'trained-labour-share', ['STALE_PERIODS_TO_NO_DATA']],
  ['now', 'jobs-created', ['EXCEED_OPEN_MARGIN']],
  ['earlier', 'grdp-growth-average', ['ON_TRACK_BURDEN', 'OFF_TRACK_BURDEN']],
] as const)('%s: %s', (report, id, limits) => {
  expect(decidingLimits(judgedIn(reports[report], id).assessment, DEFAULT_LIMITS)).toEqual(limits)
})

test('behind although the pace needed is small: the pace so far was too little', () => {
  const { assessment } = judgedIn(reports.earlier, 'grdp-growth-average')
  const slow = { ...assessment, progress: { ...assessment.progress, burden: 1.02 } }
  expect(decidingLimits(slow, DEFAULT_LIMITS)).toEqual(['ON_TRACK_MIN_RATIO'])
})
