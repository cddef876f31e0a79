import type { RollUp } from '@/domain/rollUp'

/** The finding in the reader's words: what can be judged comes first (VISUAL.md). */
const headline = ({ rated, total, counts }: RollUp): readonly [string, string] => {
  const good = counts.on_track + counts.achieved + counts.exceeded
  const parts = [
    counts.missed > 0 ? `${counts.missed} không đạt` : '',
    counts.off_track > 0 ? `${counts.off_track} khó đạt` : '',
    counts.at_risk > 0 ? `${counts.at_risk} cần lưu ý` : '',
  ].filter((part) => part !== '')
  if (total === 0) return ['Chưa có chỉ tiêu nào có mục tiêu', '']
  if (rated === 0) return [`Chưa đánh giá được chỉ tiêu nào trong ${total} chỉ tiêu`, '']
  return [`${rated} trên ${total} chỉ tiêu đánh giá được:`, [`${good} đã đạt hoặc đúng tiến độ`, ...parts].join(', ')]
}

export const overview = {
  title: 'Tổng quan',
  headline,
  tasksOverdue: (overdue: number, total: number) =>
    total === 0 ? 'Chưa có nhiệm vụ nào trong bộ dữ liệu.' : `**${overdue} trên ${total} nhiệm vụ quá hạn.**`,
  context: (n: number) => `Còn ${n} chỉ tiêu theo dõi không có mục tiêu bằng số.`,
  unrated: {
    label: (n: number) => `Trong ${n}:`,
    figure_overdue: (n: number) => `**${n}** quá hạn chưa có số`,
    data_too_old: (n: number) => `**${n}** số đã cũ`,
    insufficient_points: (n: number) => `**${n}** chưa đủ số để tính`,
    waiting: (n: number) => `**${n}** chưa đến kỳ`,
    other: (n: number) => `**${n}** lý do khác`,
  },
  filter: 'Lọc theo tình trạng',
  filterOn: (shown: number, total: number) => `Đang lọc: ${shown} trên ${total} chỉ tiêu.`,
  filterOff: 'Bỏ lọc',
  allProgrammes: 'tất cả',
  board: {
    caption: 'Mười chương trình, mỗi chỉ tiêu một ô',
    programme: 'Chương trình',
    rated: 'Đánh giá được, đáng lo nhất trước (gạch chéo: tạm tính, số chậm)',
    unrated: 'Chưa có số liệu (có chấm: số cũ)',
    overdue: 'Việc quá hạn',
    overdueWord: 'nhiệm vụ quá hạn',
    noAgency: 'Chưa rõ cơ quan thường trực',
    noTargets: (n: number) =>
      `**${n} chỉ tiêu theo dõi.** Chưa công bố mục tiêu cả khóa bằng số nên không xếp tình trạng.`,
    noIndicators: 'Chưa có chỉ tiêu nào trong bộ dữ liệu.',
    share: (rated: number, total: number) => `${rated} trên ${total} chỉ tiêu đánh giá được`,
    tile: (name: string, status: string) => `${name}: ${status}`,
    tileOld: (name: string, status: string, period: string) => `${name}: ${status}, số mới nhất là ${period}`,
    tilesRated: (programme: string) => `${programme}: chỉ tiêu đánh giá được`,
    tilesUnrated: (programme: string) => `${programme}: chỉ tiêu chưa có số liệu`,
  },
  attention: {
    title: (shown: number, all: number) =>
      shown === all ? `Cần chú ý trước: ${all}` : `Cần chú ý trước: ${shown} trong ${all}`,
    all: (n: number) => `Xem cả ${n}`,
    fewer: 'Thu gọn',
    none: 'Không có chỉ tiêu nào khó đạt hoặc cần lưu ý.',
  },
  headlines: {
    title: (inside: number, total: number) => `Chỉ tiêu chủ yếu: ${inside} trên ${total} đang trong khoảng`,
    none: 'Bộ dữ liệu chưa đánh dấu chỉ tiêu chủ yếu.',
    only: (count: number, of: number) => `mới có ${count}/${of} kỳ`,
    indicator: 'chỉ tiêu',
    figure: 'số liệu',
    target: 'mục tiêu',
    caption: 'Khoảng mục tiêu xếp thẳng cột; khoảng cách tính bằng bề rộng khoảng.',
  },
  offerRehearsal: (title: string) =>
    `Số liệu công bố còn thưa. Để xem màn hình đầy đủ, mở bộ **${title}** (số liệu mô phỏng).`,
}
