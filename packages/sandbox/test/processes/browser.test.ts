// The reference at /docs and the front page in a real browser.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumSwitches, findChromium } from '../../../../scripts/setup/chromium.mjs';
import { openApi } from '../api.js';

const opened = await openApi({ seed: 'demo', now: '2026-06-30' });
const { url, apiKey } = opened.sandbox;
afterAll(() => opened.sandbox.close());

const executablePath = findChromium();
const screenshot = fileURLToPath(new URL('../../../../docs/sandbox-reference.png', import.meta.url));

describe.skipIf(executablePath === undefined)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath as string, args: chromiumSwitches });
  }, 60_000);
  afterAll(() => browser?.close());

  test('the reference answers a try with the real summary, and loads nothing from elsewhere', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${url}/docs`);
    await page
      .getByRole('button', { name: /Test Request.*\/reports\/summary/ })
      .first()
      .click();
    const answered = page.waitForResponse((response) => response.url().startsWith(`${url}/reports/summary`));
    await page
      .getByRole('button', { name: /Send get request to/ })
      .first()
      .click();
    const response = await answered;
    expect(response.status()).toBe(200);
    expect(await response.request().headerValue('authorization')).toBe(`Bearer ${apiKey}`);
    const { summary } = (await response.json()) as { summary: { mrr_current: number } };
    expect(summary.mrr_current).toBeGreaterThan(0);
    await page.getByText('"mrr_current"').last().waitFor();
    await page.getByText(String(summary.mrr_current)).last().waitFor();
    expect(errors).toEqual([]);
    const elsewhere = asked.filter((address) => !/^(?:data|blob):/.test(address) && !address.startsWith(url));
    expect(elsewhere).toEqual([]);
    await page.close();
  }, 60_000);

  test('an operation is shown as code in every language, and in no other', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`${url}/docs`);
    await page
      .getByRole('link', { name: /MRR and its movements over time/ })
      .first()
      .click();
    const operation = page.locator('section').filter({
      has: page.getByRole('heading', { name: 'MRR and its movements over time' }),
    });
    const card = operation.last();
    await card.getByRole('button', { name: 'curl' }).click();
    const offered = page.getByRole('option');
    await expect.poll(() => offered.allTextContents()).toEqual(['curl', 'TypeScript', 'Python', 'Go', 'CLI']);
    await offered.filter({ hasText: 'TypeScript' }).click();
    await card.getByText('await gp.reports.getMrr(').waitFor();
    if (process.env.GROWPANEL_SCREENSHOTS === '1') {
      await card.getByRole('heading').first().scrollIntoViewIfNeeded();
      // What moves into place has arrived by then.
      await page.waitForTimeout(1500);
      await page.screenshot({ path: screenshot });
    }
    await page.close();
  }, 60_000);

  test('the front page leads there', async () => {
    const page = await browser.newPage();
    await page.goto(url);
    expect(await page.locator('body').textContent()).toMatch(
      /2026-06-30 \(frozen\)[\s\S]*demo[\s\S]*Billing export/,
    );
    await page.getByRole('link', { name: 'Reference to try' }).click();
    await page.waitForURL(`${url}/docs`);
    await page.close();
  }, 60_000);
});

test('the screenshot in docs/ is small', () => {
  expect(statSync(screenshot).size).toBeLessThan(300_000);
});
