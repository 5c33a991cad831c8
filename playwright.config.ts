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
  // A machine of two cores that does other things too takes its time; one that fails twice fails, and a flaky one is named.
  timeout: 60_000,
  retries: process.env.CI ? 1 : 0,
  use: {
    launchOptions: { executablePath: findChromium(), args: ['--no-sandbox', '--disable-sync', ...quiet] },
    trace: 'retain-on-failure',
  },
  // A spec runs on the laptop, except where its name says otherwise: home.phone.spec.ts, home.every-size.spec.ts.
  projects: [
    { name: 'laptop', testIgnore: /\.(phone|wall)\.spec\.ts$/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testMatch: /\.(phone|every-size)\.spec\.ts$/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'wall',
      testMatch: /\.(wall|every-size)\.spec\.ts$/,
      use: { viewport: { width: 1920, height: 1080 } },
    },
  ],
})
