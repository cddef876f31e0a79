import { createContext } from 'react'
import type { SCREENS } from './leadsTo'

/** Screens that the place around has not, so that nobody is led to them: an archive prints no report. */
export const AbsentScreensContext = createContext<readonly (typeof SCREENS)[number][]>([])
