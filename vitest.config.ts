import { playwright } from '@vitest/browser-playwright'
import { defineConfig, mergeConfig } from 'vitest/config'
import { findBrowser, flags } from './scripts/browser.mjs'
import viteConfig from './vite.config.ts'

// The offices that publish the figures keep this clock; a test must not depend on where it runs.
process.env.TZ = 'Asia/Ho_Chi_Minh'
process.env.CHROMIUM_PATH ??= (await findBrowser())?.path ?? ''

/** Milliseconds. Only to end a test that hangs: nothing is timed, and a busy machine may be ten times slower. */
const HANGS = 180_000

const viewport = { width: 1280, height: 720 }
const inBrowser = '{src,mocks,tests}/**/*.browser.test.{ts,tsx}'
const journeys = 'tests/{journeys,faults,security}/**/*.test.ts'

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            testTimeout: HANGS,
            include: ['{src,mocks,tests,scripts}/**/*.test.{ts,tsx}'],
            exclude: [inBrowser, journeys],
          },
        },
        {
          extends: true,
          optimizeDeps: {
            include: [
              '@tanstack/react-query',
              '@tanstack/react-virtual',
              '@testing-library/dom',
              '@testing-library/jest-dom/vitest',
              '@testing-library/react',
              '@testing-library/user-event',
              'axe-core',
              'downshift',
              'fast-check',
              'fflate',
              'hucre/xlsx',
              'idb-keyval',
              'msw',
              'msw/browser',
              'papaparse',
              'qr',
              'react',
              'react-dom',
              'react-dom/client',
              'react/jsx-dev-runtime',
              'react/jsx-runtime',
              'react-is',
              'react-router',
              'read-excel-file/browser',
              'recharts',
              'valibot',
              'zustand',
              'zustand/middleware',
            ],
          },
          test: {
            name: 'browser',
            include: [inBrowser],
            setupFiles: ['tests/setup/browser.ts'],
            testTimeout: HANGS,
            expect: { poll: { timeout: 30_000 } },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport,
              provider: playwright({
                launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: flags },
                contextOptions: { viewport, locale: 'vi-VN', timezoneId: process.env.TZ },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'journeys',
            environment: 'node',
            include: [journeys],
            globalSetup: ['tests/setup/site.ts'],
            testTimeout: HANGS,
            hookTimeout: HANGS,
            expect: { poll: { timeout: 30_000 } },
          },
        },
      ],
    },
  }),
)
