import type { IndicatorWords } from '@/i18n/vi/indicator'

export const indicator: IndicatorWords = { headline: 'Headline indicator of the Congress' }
