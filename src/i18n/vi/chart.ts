import { chartIn, type ChartWords } from '@/i18n/chart'
import { story } from './story'

export const chart: ChartWords = {
  ...chartIn(
    {
      noFigures: 'Chưa có số liệu để vẽ',
      targetOnly: 'Đã có mục tiêu, chưa có số liệu để vẽ',
      oneFigure: (value, period) => `Mới có số liệu một kỳ: ${value} (${period})`,
      figure: (value, period) => `${value} (${period})`,
      fromTo: (first, firstPeriod, last, lastPeriod) => `Từ ${first} (${firstPeriod}) đến ${last} (${lastPeriod})`,
      moved: { up: (pace) => `tăng ${pace}`, down: (pace) => `giảm ${pace}`, none: 'không đổi' },
      since: (period, move) => `từ ${period} ${move}`,
      hasTo: { up: (pace) => `phải tăng ${pace}`, down: (pace) => `phải giảm ${pace}`, none: 'phải giữ nguyên' },
      toReach: (move, period, neverSeen) =>
        `từ số mới nhất ${move} mới kịp ${period}${neverSeen ? ', nhịp chưa từng có' : ''}`,
      target: (band, period) => `mục tiêu ${period} là ${band}`,
      targetOfAll: (band) => `mục tiêu ${band}`,
      achieved: (period) => `đã đạt mục tiêu ${period}`,
      exceeded: (period) => `đã vượt mục tiêu ${period}`,
      inside: (period) => `đang trong khoảng mục tiêu ${period}`,
      yearsMet: (met, of, band) => `${met} trên ${of} năm đạt mục tiêu mỗi năm ${band}`,
      everyYear: (band) => `mục tiêu mỗi năm ${band}`,
      total: (value, years) => `${years} năm đạt ${value}`,
      mean: (value, years) => (years === 1 ? `một năm có số: ${value}` : `bình quân ${years} năm ${value}`),
      openYears: (years, pace) => `còn ${years === 1 ? 'một' : years} năm chưa có số công bố: cần ${pace}`,
      unit: (unit) => `Đơn vị: ${unit}`,
      log: 'thang log nên độ dốc là tốc độ tăng',
      yearly: 'số từng năm',
      shared: 'dải vàng là mục tiêu cả giai đoạn chia đều mỗi năm',
      figures: (count, from, to) => `${count} số liệu, từ ${from} đến ${to}.`,
      targets: (bands) => `Mục tiêu ${bands}.`,
      chartOf: (name, heading, rest) => `Biểu đồ ${name}. ${heading}.${rest}`,
    },
    story,
  ),
  notFetched: 'Không tải được biểu đồ. Bảng số liệu vẫn đầy đủ.',
  target: (kind, period) =>
    ({ term: `Mục tiêu ${period}`, orientation: `Định hướng ${period}`, 'annual-plan': `Kế hoạch ${period}` })[kind],
  targetEachYear: (kind, period) =>
    ({ term: 'Mục tiêu', orientation: `Định hướng ${period}`, 'annual-plan': `Kế hoạch ${period}` })[kind],
  evenShare: 'Chia đều mỗi năm',
  baselineFigure: (figure) => `${figure} gốc`,
  baselineSpan: (period, figure) => `gốc ${period}: ${figure}`,
  baselineEach: (period, figure) => `gốc ${period}: ${figure} mỗi năm`,
  ghost: (figure) => `(${figure})`,
  planned: (pace) => `kế hoạch ${pace}`,
  trend: (pace) => `theo nhịp ${pace}`,
  required: (stretches) =>
    stretches
      .map(({ pace, period }, i) => (i === 0 ? `cần ${pace} đến ${period}` : `rồi ${pace} đến ${period}`))
      .join(', '),
  gap: (difference) => [`chênh ${difference}`, 'nếu giữ nhịp này'],
  fan: (steps) => (steps === 2 ? 'vùng dự báo 80 %, mới có hai bước để tính' : 'vùng dự báo 80 %'),
  earlier: (day, figure) => `${day}: ${figure}`,
  supposed: (figure) => `thử ${figure}`,
  mean: 'Bình quân',
  meanOfTotal: 'Bình quân năm',
  needed: (figure, periods) => (periods === 1 ? `cần ${figure}` : `mỗi năm cần ${figure}`),
  figure: (period, value, quality) => `${period}: ${value}, ${quality}`,
  legend: {
    label: 'Chú giải',
    missing: '— chưa tìm được số năm',
    owed: (figure, years) =>
      years === 1
        ? `để đạt mục tiêu, năm chưa có số phải đạt ${figure}`
        : `để đạt mục tiêu, ${years} năm chưa có số phải đạt bình quân ${figure}`,
    replaced: 'số đã bị số khác thay',
    earlier: (day, value, period) => `số có đến ${day}: ${value} (${period})`,
    wedge: (near, far) => `vùng giữa nhịp cần tới hai cận: ${near} và ${far}`,
    supposed: 'số đang thử, không phải số liệu',
  },
  noFigures: 'Chưa có số liệu nào để vẽ.',
  onlyParts: 'Chỉ có số liệu từng phần năm, không vẽ chung với số cả năm; xem trong bảng.',
}
