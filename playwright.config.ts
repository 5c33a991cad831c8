import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/browser/chromium.ts'

const quiet = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update']

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // How long it takes is no finding: a machine of two cores that does other things too gets the time that it wants.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    launchOptions: { executablePath: findChromium(), args: ['--no-sandbox', '--disable-sync', ...quiet] },
    // A trace of every test costs more than the tests: `npx playwright test --trace on` where one is wanted.
    screenshot: 'only-on-failure',
  },
  // A spec runs on the laptop, except where its name says otherwise: touch.phone.spec.ts, present.wall.spec.ts.
  projects: [
    { name: 'laptop', testIgnore: /\.(phone|wall)\.spec\.ts$/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testMatch: /\.phone\.spec\.ts$/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'wall',
      testMatch: /\.wall\.spec\.ts$/,
      use: { viewport: { width: 1920, height: 1080 } },
    },
  ],
})
