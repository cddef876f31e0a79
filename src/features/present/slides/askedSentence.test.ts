import { expect, test } from 'vitest'
import { askedPartiesIn, type PartyAsked } from '@/domain/askedParties'
import type { ScreenSpeech } from '@/i18n/Words'
import { ENGLISH, plain, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { askedSentence, partyName } from './askedSentence'

const parties = askedPartiesIn(publishedOn('2025-12-31'))

function told(asked: PartyAsked | undefined, speech: ScreenSpeech): string {
  if (asked === undefined) throw new Error('nobody is asked')
  return plain(
    [...partyName(asked.party, speech), askedSentence(asked, speech)].filter((part) => part !== '').join(' | '),
  )
}

test('who answers for a programme is marked as that; the gravest indicator has its name, the rest is counted', () => {
  expect(told(parties[0], VIETNAMESE)).toBe(
    'Sở Kế hoạch và Đầu tư | cơ quan thường trực Chương trình 02, thay cơ quan chủ trì chưa nêu | ' +
      '**Tăng trưởng GRDP** · Khó đạt, thiếu **0,88 điểm**; ngoài ra 9 số liệu còn nợ, 6 chỉ tiêu cần chú ý.',
  )
  expect(told(parties[0], ENGLISH)).toBe(
    'Department of Planning and Investment | standing agency of Programme 02, no lead agency named | ' +
      '**GRDP growth** · Off track, **0.88 points** short; besides 9 figures owed, 6 indicators needing attention.',
  )
})

test('without an indicator the task that is longest overdue has its name, without a task the figure owed longest', () => {
  const led = (id: string): PartyAsked | undefined =>
    parties.find(({ party }) => party.kind === 'lead' && party.agency.id === id)
  expect(told(led('so-xay-dung'), VIETNAMESE)).toBe(
    'Sở Xây dựng | **Xây dựng kế hoạch của UBND thành phố thực hiện Chương trình 03** · Chậm **1.716 ngày**; ngoài ra 6 số liệu còn nợ.',
  )
  expect(told(led('so-cong-thuong'), VIETNAMESE)).toMatch(
    /^Sở Công Thương \| \*\*[^*]+\*\* · Chưa có số \d{4}, quá hạn từ \d\d\/\d\d\/\d{4}\.$/,
  )
})

test('where nobody is named that is said, and nobody is made up', () => {
  const nobody = { party: { kind: 'nobody' as const }, figures: [], indicators: [], tasks: parties[0]?.tasks ?? [] }
  expect(told(nobody, VIETNAMESE)).toContain(
    'Chưa nêu cơ quan chủ trì | cũng chưa nêu cơ quan thường trực hay Trưởng ban Chỉ đạo',
  )
})
