import type { Confidence, Doubt, Freshness, Modifier, Momentum, Stage } from '@/domain/assessment'
import type { Quality, ReportedStatus, ReviewKind, Role, TargetKind, TaskKind } from '@/domain/register'
import type { Status } from '@/domain/status'
import type { TaskStatus } from '@/domain/task'

/** The field's own words, one for one thing (PRODUCT.md). */
export const words = {
  status: {
    missed: 'Không đạt',
    off_track: 'Khó đạt',
    no_data: 'Chưa có số liệu',
    at_risk: 'Cần lưu ý',
    not_due: 'Chưa đến kỳ',
    on_track: 'Đúng tiến độ',
    achieved: 'Đạt mục tiêu',
    exceeded: 'Vượt mục tiêu',
  } satisfies Record<Status, string>,
  stage: {
    not_started: 'chưa bắt đầu',
    interim: 'đang thực hiện',
    awaiting_result: 'đang chờ kết quả',
    provisional: 'kết luận tạm thời',
    final: 'kết luận chính thức',
    none: 'chưa xếp tình trạng',
  } satisfies Record<Stage, string>,
  modifier: {
    gap: 'thiếu số liệu giữa kỳ',
    provisional: 'tạm tính',
    could_flip: 'có thể đổi khi có số chính thức',
    stale: 'số liệu cũ',
    indicative: 'tham khảo',
  } satisfies Record<Modifier, string>,
  confidence: { high: 'cao', medium: 'vừa', low: 'thấp', none: 'chưa có' } satisfies Record<Confidence, string>,
  doubt: {
    provisional: 'số liệu chưa chính thức',
    could_flip: 'chênh lệch nhỏ hơn mức điều chỉnh thường gặp',
    no_interval: 'chưa đủ số liệu để tính khoảng dự báo',
    interval_straddles_target: 'khoảng dự báo nằm cả trong lẫn ngoài mục tiêu',
    stale: 'số liệu đã quá hạn công bố',
    gap: 'thiếu số liệu giữa kỳ',
    no_observation: 'chưa có số liệu nào',
    invalid_configuration: 'chưa xếp được tình trạng',
  } satisfies Record<Doubt, string>,
  momentum: {
    improving: 'kỳ gần nhất tốt lên',
    steady: 'kỳ gần nhất giữ nguyên',
    worsening: 'kỳ gần nhất xấu đi',
    unknown: 'chưa rõ xu hướng gần nhất',
  } satisfies Record<Momentum, string>,
  freshness: {
    fresh: 'đủ số liệu đến kỳ',
    due: 'đang trong thời gian chờ công bố',
    stale: 'chậm công bố',
    very_stale: 'số liệu quá cũ',
  } satisfies Record<Freshness, string>,
  quality: {
    official: 'chính thức',
    preliminary: 'sơ bộ',
    estimate: 'ước',
    derived: 'suy ra',
    mixed: 'nhiều loại',
  } satisfies Record<Quality | 'mixed', string>,
  targetKind: {
    term: 'mục tiêu cả khóa',
    'annual-plan': 'kế hoạch năm',
    orientation: 'định hướng',
  } satisfies Record<TargetKind, string>,
  role: {
    'steering-head': 'Trưởng ban Chỉ đạo',
    'standing-agency': 'Cơ quan thường trực',
  } satisfies Record<Role, string>,
  taskStatus: {
    done: 'Đã xong',
    done_late: 'Xong, chậm hạn',
    in_progress: 'Đang làm',
    due_soon: 'Sắp đến hạn',
    overdue: 'Quá hạn',
    not_started: 'Chưa bắt đầu',
    cancelled: 'Đã dừng',
  } satisfies Record<TaskStatus, string>,
  taskKind: {
    scheme: 'đề án',
    plan: 'kế hoạch',
    project: 'dự án',
    directive: 'chỉ đạo',
    report: 'báo cáo',
    task: 'nhiệm vụ',
  } satisfies Record<TaskKind, string>,
  reportedStatus: {
    done: 'báo cáo đã xong',
    'in-progress': 'báo cáo đang làm',
    delayed: 'báo cáo chậm',
    planned: 'báo cáo chưa triển khai',
  } satisfies Record<ReportedStatus, string>,
  review: {
    quarter: 'Báo cáo quý',
    'half-year': 'Báo cáo 6 tháng',
    'mid-term': 'Sơ kết giữa khóa',
    annual: 'Kết quả năm',
    final: 'Tổng kết',
  } satisfies Record<ReviewKind, string>,
  headline: 'chủ yếu',
  simulated: 'Số liệu mô phỏng, chỉ dùng để tập huấn',
  simulatedShort: 'mô phỏng',
  missing: 'chưa có số liệu',
}
