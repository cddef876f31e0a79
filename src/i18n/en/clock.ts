import type { ScreenMessages } from '@/i18n/messages'

export const clock: ScreenMessages['clock'] = {
  asOfLong: 'Show the state as of',
  asOfHint: 'Figures and targets published after this day do not count.',
  setDay: 'Show',
  compareLong: 'Compare with',
  compareHint: 'Only a day before the one in use.',
  compareWithNothing: 'Compare with nothing',
  moments: 'By name',
  moment: {
    today: 'Today',
    quarter: 'End of the last quarter',
    meeting: 'Last meeting',
    term: 'End of the term',
  },
  yearBefore: 'End of the year before',
  meetings: 'Reviews, and meetings of your own',
  meetingName: 'Name of the meeting',
  meetingDay: 'Day',
  keepMeeting: 'Add the meeting',
  meetingRefused: 'A meeting needs a name of at most 100 characters and a day of the calendar.',
  meetingKept: (name, day) => `The meeting “${name}” of ${day} is noted.`,
  meetingForgotten: (name) => `The meeting “${name}” is removed.`,
  forget: 'Remove',
  forgetMeeting: (name) => `Remove the meeting “${name}”`,
}
