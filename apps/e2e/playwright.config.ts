import chromium from '@sparticuz/chromium';
import { defineConfig } from '@playwright/test';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const port = Number(process.env['KRING_E2E_PORT'] ?? 3310);
/** A Neo4j that has just started plans each query for the first time, which takes it up to some seconds a query. */
const patience = process.env['KRING_JOURNEY_STORE'] === 'neo4j' ? 6 : 1;
const report = process.env['KRING_JOURNEY_REPORT'];

/**
 * Journeys share one server with the example organisation, so they run one after the other, each with its own clients. In the
 * checks before a change lands a journey that fails is tried a second time; the closing lines name it.
 */
export default defineConfig({
  testDir: 'src',
  outputDir: path.join(root, 'test-output/journeys'),
  workers: 1,
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  timeout: 90_000 * patience,
  expect: { timeout: 10_000 * patience },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: await chromium.executablePath(),
      args: chromium.args.filter((argument) => !argument.startsWith('--headless') && argument !== '--single-process'),
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } }, testIgnore: /\.phone\.spec/ },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      testMatch: /\.phone\.spec/,
    },
  ],
  webServer: {
    command: `${process.execPath} apps/e2e/serve.mjs ${port}`,
    cwd: root,
    url: `http://localhost:${port}/health/ready`,
    timeout: 60_000 * patience,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
