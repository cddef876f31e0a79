import { createContext } from 'react'
import type { Reading } from '@/domain/knownNote'

/**
 * The day on which everything inside is read. Documents and remarks are shown in many places; here each of them learns that it came
 * later, so that none can be cited too early (promise 3). Null = nothing is later.
 */
export const ReadingContext = createContext<Reading | null>(null)
