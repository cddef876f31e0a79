import { tallyIn } from '@/i18n/tally'

export const tally = tallyIn({
  noTargets: 'Chưa có chỉ tiêu nào có mục tiêu',
  noneRated: (total) => `Chưa đánh giá được chỉ tiêu nào trong ${total} chỉ tiêu`,
  rated: (rated, total) => `${rated} trên ${total} chỉ tiêu đánh giá được`,
  good: (n) => `${n} đã đạt hoặc đúng tiến độ`,
  missed: (n) => `${n} không đạt`,
  offTrack: (n) => `${n} khó đạt`,
  atRisk: (n) => `${n} cần lưu ý`,
  noneOffTrack: 'không chỉ tiêu nào khó đạt',
  noIndicator: 'chưa có chỉ tiêu nào',
  followed: (n) => `${n} chỉ tiêu theo dõi, chưa có mục tiêu cả khóa bằng số`,
  exceeded: (n) => `${n} vượt`,
  met: (n) => `${n} đạt`,
  onSchedule: (n) => `${n} đúng tiến độ`,
  behind: (n) => `${n} chậm`,
  notGiven: 'không nêu số',
  totalOnly: (total) => `${total} chỉ tiêu, không nêu số đạt`,
  metOf: (met, total) => `${met} trên ${total} đạt`,
  ofTotal: (parts, total) => `${parts} trên ${total} chỉ tiêu`,
  noResults: 'Nguồn không nêu kết quả nên không so được.',
  nothingToCompare: 'Bộ dữ liệu không có mục tiêu cả khóa bằng số của chương trình này nên không so được.',
  alike: 'Hai cách đếm cho cùng một số đạt.',
  otherLists: (reported, registered) =>
    `Báo cáo đếm ${reported} chỉ tiêu, bộ dữ liệu có ${registered} chỉ tiêu có mục tiêu`,
  otherWay: 'Báo cáo đếm theo kết quả cơ quan tự đánh giá, ở đây tính từ số liệu đã công bố',
  tooFew: (silent) => `${silent} chưa đủ số liệu công bố để đánh giá nên không tính là đạt`,
})
