import type { ReasonCode, WarningCode } from '@/domain/assessment'
import type { ReasonVariants } from '@/i18n/reasonSentence'

/** The sentences of the specification's reasons.json; `{name:pace}` says how a number is written. */
export const reasons: Readonly<Record<ReasonCode, string>> = {
  invalid_configuration: 'Chưa thể xếp trạng thái: cấu hình chỉ tiêu chưa hợp lệ ({problem}).',
  no_target: 'Chưa có mức mục tiêu nên không xếp trạng thái; chỉ hiển thị xu hướng.',
  window_not_started: 'Chưa đến kỳ: giai đoạn bắt đầu ngày {starts}.',
  first_figure_not_due: 'Chưa đến kỳ: số liệu đầu tiên ({period}) dự kiến có ngày {due}.',
  too_early: 'Mới qua {elapsed:share} thời gian, chưa đủ để đánh giá.',
  awaiting_result: 'Đã hết thời hạn, đang chờ số liệu {period} (dự kiến {due}).',
  beyond_term: 'Mục tiêu {period} nằm ngoài nhiệm kỳ và còn xa, chỉ nêu triển vọng.',
  figure_overdue: 'Chưa có số liệu: kỳ {period} lẽ ra có ngày {due}, đã chậm {days_overdue} ngày.',
  verdict_overdue: 'Đã hết thời hạn nhưng chưa có số liệu {period}, chậm {days_overdue} ngày so với lịch ({due}).',
  data_too_old:
    'Số liệu mới nhất là {latest_period}, đã thiếu {overdue_periods} kỳ: không còn đủ mới để xếp trạng thái.',
  insufficient_points: 'Chưa đủ số liệu để tính nhịp độ (có {have}, cần {need}).',
  on_pace: 'Đúng tiến độ: từ nay cần {required:pace}, bằng {burden:times} nhịp kế hoạch ({planned:pace}).',
  behind_pace: 'Chậm so với kế hoạch: từ nay cần {required:pace}, bằng {burden:times} nhịp kế hoạch ({planned:pace}).',
  required_pace_too_high:
    'Khó đạt: từ nay cần {required:pace}, gấp {burden:times} nhịp kế hoạch; mức tốt nhất từng có là {best:pace}.',
  unprecedented_pace: 'Cần {required:pace}, vượt xa mức tốt nhất từng có ({best:pace}).',
  implausible_pace: 'Cần {required:pace}, vượt ngưỡng khả thi do cơ quan chủ trì xác định.',
  impossible_pace: 'Không thể đạt về mặt số học: cần {required:pace} trong khi giới hạn là {limit:pace}.',
  moving_away: 'Đang đi ngược mục tiêu so với mốc gốc (hiện {value:value}).',
  near_target: 'Đã rất gần mục tiêu (còn {distance:value}) nhưng tốc độ chưa đủ.',
  reached_early: 'Đã đạt mức mục tiêu trước hạn ({value:value}); kết luận chính thức khi hết thời hạn.',
  reached_inside: 'Đang nằm trong khoảng mục tiêu ({value:value}); cần giữ đến thời hạn.',
  held: 'Đã đạt từ mốc gốc và đang giữ được ({value:value}).',
  slipping: 'Đã đạt mức mục tiêu nhưng đang xấu đi; theo xu hướng sẽ là {projected:value} khi đến hạn.',
  leaving_band: 'Đang trong khoảng mục tiêu nhưng có xu hướng ra ngoài ({projected:value} khi đến hạn).',
  dropped_out: 'Trước đã đạt, nay lệch khỏi mục tiêu {distance:value}.',
  overshoot: 'Đã vượt quá khoảng mục tiêu hai phía ({value:value}); cần điều chỉnh {required:pace}.',
  projected_overshoot: 'Theo xu hướng sẽ vượt quá khoảng mục tiêu ({projected:value} khi đến hạn).',
  level_only: 'Chỉ xét được mức hiện tại ({value:value}), chưa có mốc gốc để tính nhịp độ.',
  average_inside: 'Bình quân {count}/{of} kỳ là {value:value}, trong khoảng mục tiêu.',
  annual_on_course: 'Các năm đã có số liệu đều đạt ({met}/{of}).',
  annual_some_missed: 'Có {missed} năm không đạt nhưng vẫn còn đủ khả năng đạt {needed}/{of} năm.',
  annual_latest_missed: 'Năm {period} không đạt.',
  annual_irrecoverable: 'Không còn đạt được yêu cầu {needed}/{of} năm: đã có {missed} năm không đạt.',
  annual_met: 'Đạt {met}/{of} năm.',
  cap_breached: 'Tổng đã vượt mức trần ({value:value} so với {max:value}), không thể khắc phục trong kỳ.',
  estimate_meets_target: 'Ước cả kỳ {value:value}: đạt, chờ kết thúc kỳ.',
  estimate_misses_target: 'Ước cả kỳ {value:value}: không đạt, chờ kết thúc kỳ.',
  verdict_inside: 'Kết quả {value:value}: đạt.',
  verdict_beyond: 'Kết quả {value:value}: vượt mục tiêu.',
  verdict_below: 'Kết quả {value:value}: thấp hơn khoảng mục tiêu.',
  verdict_above: 'Kết quả {value:value}: cao hơn khoảng mục tiêu.',
}

/** Other words for what the specification's sentence would say wrongly or badly in a certain case (see `reasonSentence`). */
export const reasonVariants: ReasonVariants = {
  past: {
    on_pace:
      'Đúng tiến độ: các kỳ chưa có số liệu cần {required:pace}, bằng {burden:times} nhịp kế hoạch ({planned:pace}).',
    behind_pace:
      'Chậm so với kế hoạch: các kỳ chưa có số liệu cần {required:pace}, bằng {burden:times} nhịp kế hoạch ({planned:pace}).',
    required_pace_too_high:
      'Khó đạt: các kỳ chưa có số liệu cần {required:pace}, gấp {burden:times} nhịp kế hoạch; mức tốt nhất từng có là {best:pace}.',
    unprecedented_pace: 'Các kỳ chưa có số liệu cần {required:pace}, vượt xa mức tốt nhất từng có ({best:pace}).',
    implausible_pace: 'Các kỳ chưa có số liệu cần {required:pace}, vượt ngưỡng khả thi do cơ quan chủ trì xác định.',
    impossible_pace:
      'Không thể đạt về mặt số học: các kỳ chưa có số liệu cần {required:pace} trong khi giới hạn là {limit:pace}.',
  },
  noMultiple: {
    on_pace: 'Đúng tiến độ: các kỳ chưa có số liệu cần {required:pace}, kế hoạch là {planned:pace}.',
    behind_pace: 'Chậm so với kế hoạch: các kỳ chưa có số liệu cần {required:pace}, kế hoạch là {planned:pace}.',
    required_pace_too_high:
      'Khó đạt: các kỳ chưa có số liệu cần {required:pace}, kế hoạch là {planned:pace}; mức tốt nhất từng có là {best:pace}.',
  },
  firm: {
    estimate_meets_target: 'Số liệu cả kỳ {value:value}: đạt; kết luận khi đã qua thời hạn.',
    estimate_misses_target: 'Số liệu cả kỳ {value:value}: không đạt; kết luận khi đã qua thời hạn.',
  },
  due: {
    estimate_meets_target: 'Ước cả kỳ {value:value}: đạt; kết luận khi đã qua thời hạn.',
    estimate_misses_target: 'Ước cả kỳ {value:value}: không đạt; kết luận khi đã qua thời hạn.',
  },
  noBaseline: {
    held: 'Đạt từ số liệu đầu tiên và đang giữ được ({value:value}); chưa có mốc gốc.',
  },
  always: {},
}

export const warnings: Readonly<Record<WarningCode, string>> = {
  invalid_period: 'Kỳ số liệu không đọc được, đã bỏ qua.',
  invalid_value: 'Giá trị không phải số hữu hạn, đã bỏ qua.',
  future_period: 'Số liệu của kỳ chưa bắt đầu, đã bỏ qua.',
  frequency_mismatch: 'Số liệu khác tần suất báo cáo, không dùng để tính.',
  outside_limits: 'Giá trị ngoài giới hạn tự nhiên, đã bỏ qua.',
  quality_missing: 'Không ghi loại số liệu, coi là ước tính.',
  official_before_period_end: 'Ghi là chính thức khi kỳ chưa kết thúc, coi là ước tính.',
  revised: 'Số liệu đã được điều chỉnh; dùng bản mới nhất.',
  duplicate_conflict: 'Hai số liệu khác nhau cho cùng một kỳ, cần kiểm tra.',
  baseline_revised: 'Số liệu mốc gốc đã được điều chỉnh; vẫn dùng mốc trong nghị quyết.',
  baseline_from_first_observation: 'Chưa có mốc gốc; lấy số liệu đầu tiên làm mốc.',
  compound_not_defined: 'Không tính được tăng trưởng kép (có giá trị không dương); dùng đường tuyến tính.',
  geometric_not_defined: 'Không tính được bình quân nhân; dùng bình quân cộng.',
  zero_target_scale: 'Mục tiêu bằng 0 nên dùng thang đo riêng của chỉ tiêu.',
  gap: 'Thiếu số liệu ở giữa kỳ.',
  negative_increment: 'Có kỳ ghi giá trị âm trong chỉ tiêu lũy kế.',
  official_overdue: 'Số liệu chính thức công bố chậm so với lịch.',
  milestones_not_monotonic: 'Các mốc mục tiêu không cùng hướng.',
}
