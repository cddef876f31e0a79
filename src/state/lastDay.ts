import { createContext } from 'react'
import type { Day } from '@/domain/day'

/** The last day that may be asked for, in the place of today; null = any day. An archive ends with the day it was made for. */
export const LastDayContext = createContext<Day | null>(null)
