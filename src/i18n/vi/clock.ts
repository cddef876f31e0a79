import type { Moment } from '@/domain/moments'

/** What stands in the clock's two forms. */
export const clock = {
  asOfLong: 'Xem tình trạng đến ngày',
  asOfHint: 'Mọi số liệu, mục tiêu công bố sau ngày này đều không tính.',
  setDay: 'Xem',
  compareLong: 'So sánh với ngày',
  compareHint: 'Chỉ nhận ngày trước ngày đang xem.',
  compareWithNothing: 'Không so sánh',
  moments: 'Chọn nhanh',
  moment: {
    today: 'Hôm nay',
    quarter: 'Hết quý trước',
    meeting: 'Kỳ họp gần nhất',
    term: 'Hết nhiệm kỳ',
  } satisfies Record<Moment['kind'], string>,
  yearBefore: 'Hết năm trước',
  meetings: 'Các kỳ sơ kết, tổng kết và kỳ họp đã ghi',
  meetingName: 'Tên kỳ họp',
  meetingDay: 'Ngày họp',
  keepMeeting: 'Ghi thêm kỳ họp',
  meetingRefused: 'Cần tên kỳ họp (tối đa 100 chữ) và một ngày có thật.',
  meetingKept: (name: string, day: string) => `Đã ghi kỳ họp “${name}”, ngày ${day}.`,
  meetingForgotten: (name: string) => `Đã bỏ kỳ họp “${name}”.`,
  forget: 'Bỏ',
  forgetMeeting: (name: string) => `Bỏ kỳ họp “${name}”`,
}
