import { storyIn } from '@/i18n/story'

const HOLD = 'inside the target band, to be held until the due date'

export const story = storyIn({
  short: (amount) => `${amount} short`,
  over: (amount) => `${amount} above the target band`,
  behind: (amount) => `${amount} below the target`,
  beyond: (amount) => `${amount} beyond the target`,
  said: {
    moving_away: 'moving away from the target since the baseline',
    held: HOLD,
    reached_inside: HOLD,
    average_inside: HOLD,
    reached_early: 'reached ahead of time',
    slipping: 'reached, but slipping',
    leaving_band: 'inside the target band, but heading out of it',
    dropped_out: 'met before, now outside the target',
    projected_overshoot: 'heading past the target band',
    near_target: 'too slow, but near the target',
    level_only: 'no baseline from which to work out a pace',
    cap_breached: 'over the cap, which cannot be made good',
    beyond_term: 'the target is still far off; only an outlook is given',
    no_target: 'no target has been set',
    too_early: 'too early to judge',
    invalid_configuration: 'the indicator is not configured correctly',
  },
  moved: { up: (pace) => `up ${pace}`, down: (pace) => `down ${pace}`, none: 'unchanged' },
  hasTo: { up: (pace) => `a rise of ${pace}`, down: (pace) => `a fall of ${pace}`, none: 'no change' },
  wayBack: (move) => `${move} needed to return to the target band`,
  neededEach: (years, pace) =>
    years === 1
      ? `one year still without a published figure needs ${pace}`
      : `${years} years still without published figures need ${pace}`,
  neededFromLatest: (move) => `${move} needed from the latest figure on`,
  timesPlan: (times) => `${times} the plan`,
  plan: (pace) => `planned ${pace}`,
  old: (period) => (period === null ? 'the figures are too old' : `figure of ${period}, too old`),
  overdue: (period) => (period === null ? 'the figure is overdue' : `the figure for ${period} is overdue`),
  awaited: (period) => (period === null ? 'the result is awaited' : `the figure for ${period} is awaited`),
  noFigure: 'no figure in this term',
  onlyPart: (period) => `no yearly figure in this term, only one for ${period}`,
  tooFew: (have) => (have === 1 ? 'a single figure, too few for a pace' : 'too few figures for a pace'),
  notDue: 'no figure is due yet',
})
