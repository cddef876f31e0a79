import { tallyIn } from '@/i18n/tally'
import { counted, nounFor } from './plural'

export const tally = tallyIn({
  noTargets: 'No indicator has a target yet',
  noneRated: (total) => `None of ${counted(total, 'indicator')} can be judged yet`,
  rated: (rated, total) => `${rated} of ${counted(total, 'indicator')} can be judged`,
  good: (n) => `${n} achieved or on track`,
  missed: (n) => `${n} missed`,
  offTrack: (n) => `${n} off track`,
  atRisk: (n) => `${n} at risk`,
  noneOffTrack: 'none off track',
  noIndicator: 'no indicator yet',
  followed: (n) => `${counted(n, 'indicator')} followed, no numeric target of the term`,
  exceeded: (n) => `${n} exceeded`,
  met: (n) => `${n} met`,
  onSchedule: (n) => `${n} on schedule`,
  atLeastOnSchedule: (n) => `${n} at least on schedule`,
  behind: (n) => `${n} behind`,
  notGiven: 'no numbers given',
  totalOnly: (total) => `${counted(total, 'target')}, results not given`,
  metOf: (met, total) => `${met} of ${total} met`,
  ofTotal: (parts, total) => `${parts} of ${counted(total, 'target')}`,
  noResults: 'The source gives no results, so there is nothing to compare.',
  nothingToCompare:
    'The register has no numeric target of the term for this programme, so there is nothing to compare.',
  alike: 'Both counts come to the same number met.',
  otherLists: (reported, registered) =>
    `The report counts ${counted(reported, 'target')}, the register has ${counted(registered, 'indicator')} with a target`,
  otherWay: 'The report counts results as the agencies see them; here they are worked out from published figures',
  tooFew: (silent) =>
    `${silent} ${nounFor(silent, 'has too few published figures to be judged and does', 'have too few published figures to be judged and do')} not count as met`,
})
