/** The page of one indicator. */
export interface IndicatorWords {
  readonly headline: string
}

export const indicator: IndicatorWords = { headline: 'Chỉ tiêu chủ yếu của Đại hội' }
