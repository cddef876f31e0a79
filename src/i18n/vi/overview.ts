import type { TurnCounts } from '@/domain/change'
import { tally } from './tally'

export const overview = {
  title: 'Tổng quan',
  headline: tally.headline,
  tasksOverdue: (overdue: number, total: number) =>
    total === 0 ? 'Chưa có nhiệm vụ nào trong bộ dữ liệu.' : `**${overdue} trên ${total} nhiệm vụ quá hạn.**`,
  /** What became of the indicators since the compared day; the day is written out. */
  since: (day: string, { better, worse, newly_judged, gone_silent }: TurnCounts) => {
    const moved =
      better + worse === 0 ? '**không chỉ tiêu nào đổi tình trạng**' : `**${better} tốt lên, ${worse} xấu đi**`
    const figures = [
      newly_judged > 0 ? `${newly_judged} mới có số liệu` : '',
      gone_silent > 0 ? `${gone_silent} không còn số liệu mới` : '',
    ].filter((text) => text !== '')
    return `So với ${day}: ${[moved, figures.join(', ')].filter((text) => text !== '').join('; ')}.`
  },
  context: (n: number) => `Thêm ${n} chỉ tiêu theo dõi.`,
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
  marks: 'Gạch chéo: tạm tính, số chậm. Có chấm: số cũ.',
  allProgrammes: 'tất cả',
  board: {
    caption: (n: number) => `${n} chương trình, mỗi chỉ tiêu một ô`,
    programme: 'Chương trình',
    rated: 'Đánh giá được, đáng lo nhất trước',
    unrated: 'Chưa có số liệu',
    overdue: 'Việc quá hạn',
    overdueWord: 'nhiệm vụ quá hạn',
    since: (day: string) => `Đổi từ ${day}`,
    /** Under the arrows: how many more have figures to be judged by, and how many no longer do. */
    figures: (more: number, fewer: number) =>
      `${[more === 0 ? '' : `+${more}`, fewer === 0 ? '' : `−${fewer}`].join(' ').trim()} có số`,
    unchanged: 'không đổi',
    turned: ({ better, worse, newly_judged, gone_silent }: TurnCounts) =>
      `${better} tốt lên, ${worse} xấu đi, ${newly_judged} mới có số liệu, ${gone_silent} không còn số liệu mới`,
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
      shown === all ? `Cần chú ý: ${all}` : `Cần chú ý trước: ${shown} trong ${all}`,
    order: 'Nặng nhất trước; cùng tình trạng thì chỉ tiêu chủ yếu trước.',
    all: (n: number) => `Xem cả ${n}`,
    fewer: 'Thu gọn',
    none: 'Không có chỉ tiêu nào không đạt, khó đạt hoặc cần lưu ý.',
    noneShown: 'Trong phần đang lọc không có chỉ tiêu nào không đạt, khó đạt hoặc cần lưu ý.',
  },
  headlines: {
    title: (inside: number, total: number) =>
      total === 0 ? 'Chỉ tiêu chủ yếu' : `Chỉ tiêu chủ yếu: ${inside} trên ${total} đang trong khoảng`,
    /** Why there are none to show. */
    none: {
      unmarked: 'Bộ dữ liệu chưa đánh dấu chỉ tiêu chủ yếu.',
      noTarget: 'Đến ngày này các chỉ tiêu chủ yếu chưa có mục tiêu.',
      filtered: 'Không có chỉ tiêu chủ yếu nào trong phần đang lọc.',
    },
    only: (count: number, of: number) => `mới có ${count}/${of} kỳ`,
    indicator: 'chỉ tiêu',
    figure: 'số liệu',
    target: 'mục tiêu',
    caption: 'Các khoảng mục tiêu xếp thẳng một cột; khoảng cách tính bằng bề rộng của khoảng.',
  },
  offerRehearsal: (title: string) =>
    `Số liệu công bố còn thưa. Để xem màn hình đầy đủ, mở bộ **${title}** (số liệu mô phỏng).`,
}
