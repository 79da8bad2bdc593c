/** report.html in a real browser: axe finds nothing in either language, and from a red requirement to the bytes it takes two clicks. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { toCertificate } from '../reports/certificate.ts';
import { renderHtml } from '../reports/formats/html.tsx';
import { toResults } from '../reports/results.ts';
import { engineError, nonconformity, sampleExamination, sampleRequirement, sampleRules, sampleRun, undecidable, type SampleScenario } from '../reports/sample-run.ts';

/** A Chromium of the system; nothing is downloaded. */
const browserPath = [
  process.env['LIENTHONG_CHROMIUM'],
  ...['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find((path) => path !== undefined && existsSync(path));
const options = { skip: browserPath === undefined ? 'no Chromium found (LIENTHONG_CHROMIUM names one)' : false };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lienthong-report-'));
const address = pathToFileURL(join(folder, 'report.html')).href;
let browser: Browser;

const catalogue = [
  sampleRequirement('A', { choices: ['recallAck'] }),
  sampleRequirement('B', { chapter: 'sending', grade: 'S' }),
  sampleRequirement('C', { role: 'axis' }),
  sampleRequirement('D', { notTested: { vi: 'xem hồ sơ', en: 'see papers' } }),
  sampleRequirement('E', { chapter: 'sending' }),
  sampleRequirement('F'),
];
const suite: readonly SampleScenario[] = [
  { tags: ['@A', '@positive'], facts: { journal: 'journal/A 1.ndjson', touched: ['recallAck'] } },
  { tags: ['@A', '@negative'], steps: [nonconformity], facts: { journal: 'journal/A 1.ndjson' } },
  { tags: ['@A', '@negative'], steps: [engineError] },
  { tags: ['@E', '@positive'], steps: [undecidable('ENVIRONMENT')] },
  { tags: ['@B', '@positive'], steps: [nonconformity] },
  { tags: ['@F', '@positive'], steps: [nonconformity] },
  { tags: [] },
];
const waiver = { id: 'WVR-1', requirement: 'F', who: 'Sở Thử nghiệm', why: 'chờ bản vá', evidence: 'CV 1', expires: '2026-12-31', approvedBy: 'Bà Người Duyệt' };

before(async () => {
  if (browserPath === undefined) return;
  const results = toResults(sampleRun(suite), sampleRules(catalogue, { waivers: [waiver, { ...waiver, id: 'WVR-2', requirement: 'B' }] }), sampleExamination);
  const issue = { id: 'run-1', issuedAt: '2026-11-24T10:00:00+07:00', marker: null, issuer: null, validUntil: '2027-11-24T10:00:00+07:00' };
  writeFileSync(join(folder, 'report.html'), renderHtml({ results, certificate: toCertificate(results, issue), language: 'vi' }));
  mkdirSync(join(folder, 'journal'));
  writeFileSync(join(folder, 'journal', 'A 1.ndjson'), Array.from({ length: 9 }, (_, n) => `{"call":"các byte","body":"${'x'.repeat(9_000)}","seq":${n + 1},"at":1}\n`).join(''));
  browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(language: 'vi' | 'en', width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on('pageerror', (error) => assert.fail(error));
  await page.goto(address);
  await page.click(`#languages button[value=${language}]`);
  return page;
}

/** The whole page, with everything unfolded. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.$$eval('details', (all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run({ resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

for (const language of ['vi', 'en'] as const) {
  test(`report.html passes axe, ${language}, wide and narrow`, options, async () => {
    for (const width of [1280, 390]) {
      const page = await opened(language, width);
      assert.equal(await page.getAttribute('html', 'lang'), language);
      assert.deepEqual(await violations(page), [], `${width} px`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `nothing sticks out at ${width} px`);
      await page.close();
    }
  });
}

test('axe is awake: a planted fault is found', options, async () => {
  const page = await opened('vi');
  await page.evaluate(() => document.querySelector('main')!.append(Object.assign(document.createElement('input'), { type: 'text' })));
  assert.match((await violations(page)).join(), /label/);
  await page.close();
});

test('two clicks lead from the decision to the bytes, by mouse and by keyboard', options, async () => {
  const page = await opened('en');
  const card = page.locator('.finding').first();
  for (const said of ['có hai chữ ký số', 'chỉ có một chữ ký số', 'ký cơ quan', 'Điều 8 khoản 1', 'lienthong certify --sut reference --tags "@A"', 'journal entries 3, 4']) {
    assert.ok((await card.innerText()).includes(said), said);
  }
  await card.locator('h3 a').click();
  assert.match(page.url(), /#A$/);
  const link = page.locator('#A .scenarios a[href$=".ndjson"]').nth(1);
  assert.ok(await link.isVisible());
  const target = await link.getAttribute('href');
  assert.ok(existsSync(new URL(target!, address)), target!);
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/journal\/A%201\.ndjson$/);
  assert.match(await page.innerText('body'), /các byte/);
  await page.goto(address);
  await page.locator('.finding a[href*=":~:text="]').nth(1).click();
  await page.waitForFunction(() => scrollY > 0);
  await page.close();
});

test('filters: chapter, status and text, all by keyboard; a link to what is filtered away brings it back', options, async () => {
  const page = await opened('vi');
  const shown = (): Promise<string[]> => page.$$eval('.requirement', (all) => all.filter((each) => (each as HTMLElement).offsetParent).map(({ id }) => id));
  assert.deepEqual(await shown(), ['A', 'C', 'D', 'F', 'B', 'E']);
  await page.selectOption('#filter-chapter', 'sending');
  assert.deepEqual(await shown(), ['B', 'E']);
  await page.selectOption('#filter-status', 'VIOLATED');
  assert.deepEqual(await shown(), ['B']);
  await page.selectOption('#filter-chapter', '');
  assert.deepEqual(await shown(), ['A', 'F', 'B']);
  assert.equal(await page.innerText('#filter-count'), '3');
  await page.locator('body').press('/');
  await page.keyboard.type('CAU CUA f');
  assert.deepEqual(await shown(), ['F'], 'typed without marks and in capitals');
  await page.click('#not-verified + * a[href="#D"], [aria-labelledby="not-verified"] a[href="#D"]');
  // The page hears of the new fragment after the click is over.
  await page.locator('#D').waitFor();
  assert.deepEqual(await shown(), ['A', 'C', 'D', 'F', 'B', 'E']);
  await page.close();
});

test('without script every requirement is there, and the page prints', options, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  assert.equal(await page.locator('.requirement').count(), catalogue.length);
  assert.ok(!(await page.locator('#filter').isVisible()));
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.decision').isVisible());
  assert.ok((await page.pdf({ format: 'A4' })).length > 10_000);
  await context.close();
});
