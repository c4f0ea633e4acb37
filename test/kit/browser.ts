import axe from 'axe-core';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';

const usualPath = '/usr/bin/chromium';

/** It has no need of the world: no updates, no sync, nothing but the pages that a test opens. */
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A page, and what went wrong on it. */
export interface Visited {
  readonly page: Page;
  /** Errors of scripts, of the console, of the Content-Security-Policy. */
  readonly problems: string[];
  /** Who was asked for something: origins. */
  readonly origins: Set<string>;
}

export type Visit = (url: string, options?: BrowserContextOptions & { readonly mayFail?: RegExp }) => Promise<Visited>;

/**
 * The same behaviour in a real browser. Where there is none, its tests are skipped, and said to be; in CI that is a failure.
 * CHROMIUM_PATH names one that is elsewhere.
 */
export function inBrowser(name: string, behaviour: (visit: Visit) => void): void {
  const path = process.env.CHROMIUM_PATH ?? usualPath;
  const isThere = existsSync(path);
  const isSkipped = !isThere && process.env.CI !== 'true';
  if (isSkipped) {
    const line = '!'.repeat(100);
    process.stderr.write(`\n${line}\n  SKIPPED: ${name}. There is no Chromium at ${path}. Name one with CHROMIUM_PATH=…\n${line}\n\n`);
  }
  describe.skipIf(isSkipped)(name, { timeout: 60_000 }, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: path, args: flags });
    });
    afterAll(() => browser?.close());
    behaviour((url, options) => {
      if (!browser) throw new Error('A page is visited within a test.');
      return visit(browser, url, options);
    });
  });
}

/** Opens a page in a profile of its own. When the test is over nothing may have gone wrong on it but what `mayFail` lets. */
async function visit(browser: Browser, url: string, { mayFail, ...options }: Parameters<Visit>[1] = {}): Promise<Visited> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const problems: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !mayFail?.test(message.text())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('websocket', (socket) => origins.add(new URL(socket.url()).origin.replace(/^ws/, 'http')));
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  await page.goto(url);
  return { page, problems, origins };
}

/** What axe finds against WCAG 2.2 AA and its own best practices, on the page as it stands. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated by the debugger: the page's own policy lets no foreign script in.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }> } }).axe.run();
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
  });
}
