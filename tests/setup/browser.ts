import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Only to end a wait that hangs: nothing is timed, and a busy machine may need seconds for a screen of forty slides.
configure({ asyncUtilTimeout: 30_000 })

afterEach(cleanup)
