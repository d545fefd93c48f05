import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/support/find-chromium';
import { startBureau } from '../support/running-bureau';
import { median } from './figure';
import { homeOf, installAside } from './install-aside';
import { freePort } from './server-process';
import type { Settings } from './settings';
import { atLeast, atMost, type Row } from './table';

/** The newest that runs on the oldest Node of the house. Asked from a program it reports nothing to anybody. */
const LIGHTHOUSE = { folder: 'bench-lighthouse', packages: { lighthouse: '12.8.2' } } as const;

/** Slow 4G and a quarter of the processor, held back by the browser itself. */
const SLOW = {
  rttMs: 150,
  throughputKbps: 1_638.4,
  requestLatencyMs: 562.5,
  downloadThroughputKbps: 1_474.56,
  uploadThroughputKbps: 675,
  cpuSlowdownMultiplier: 4,
};

interface Report {
  readonly audits: Readonly<Record<string, { readonly numericValue?: number; readonly score: number | null }>>;
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly environment: { readonly benchmarkIndex: number };
  readonly runtimeError?: { readonly message: string };
}

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

const loadLighthouse = async (): Promise<Lighthouse> => {
  const entry = pathToFileURL(join(homeOf(LIGHTHOUSE, 'lighthouse'), 'core/index.js')).href;
  return ((await import(entry)) as { default: Lighthouse }).default;
};

const FLAGS = {
  output: 'json',
  logLevel: 'error',
  onlyCategories: ['performance', 'accessibility', 'best-practices'],
  throttlingMethod: 'devtools',
};

/** One start with an empty cache, in a browser of its own. */
const startOnce = async (lighthouse: Lighthouse, url: string, throttling: typeof SLOW): Promise<Report> => {
  const { executablePath, env } = findChromium();
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  try {
    const told = await lighthouse(url, { ...FLAGS, throttling, port });
    if (!told || told.lhr.runtimeError) throw new Error(told?.lhr.runtimeError?.message ?? 'Lighthouse said nothing.');
    return told.lhr;
  } finally {
    await browser.close();
  }
};

const inMs = (ms: number): string => `${ms.toFixed(0)} ms`;
const asIs = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Which of our promises an audit stands for, and how it is told. */
const AUDITS = [
  ['LCP', 'largest-contentful-paint', 1_800, inMs],
  ['FCP', 'first-contentful-paint', 1_500, inMs],
  ['TBT', 'total-blocking-time', 200, inMs],
  ['CLS', 'cumulative-layout-shift', 0.05, asIs],
] as const;

const ALL = 100;

const sayFailed = ({ audits }: Report): void => {
  for (const [name, { score }] of Object.entries(audits))
    if (score !== null && score < 1) console.log(`below one: ${name} ${score}`);
};

const rowsOf = (reports: readonly Report[]): Row[] => {
  const of = (audit: string) => median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
  const score = (category: string) => ALL * median(reports.map(({ categories }) => categories[category]?.score ?? 0));
  return [
    ...AUDITS.map(([name, audit, limit, told]) => atMost(`${name}`, of(audit), limit, told)),
    ...['accessibility', 'best-practices'].map((name) => atLeast(`Lighthouse ${name}`, score(name), ALL, asIs)),
  ];
};

/** With Lighthouse's own word for how fast the machine was just then, before it was slowed down. */
const inOneLine = (report: Report): string => {
  const said = rowsOf([report]).map(({ name, ours }) => `${name} ${ours}`);
  return [...said, `benchmark index ${report.environment.benchmarkIndex.toFixed(0)}`].join('; ');
};

/** How the built browser app starts where the bureau serves it; the median of so many starts. */
export const benchStart = async ({ rounds }: Settings): Promise<Row[]> => {
  const whyNot = installAside(LIGHTHOUSE);
  if (whyNot !== null) {
    console.log(`The start is not measured, Lighthouse could not be installed: ${whyNot}`);
    return [];
  }
  const lighthouse = await loadLighthouse();
  const bureau = await startBureau();
  try {
    const url = `${bureau.origin}/`;
    const reports: Report[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const report = await startOnce(lighthouse, url, SLOW);
      reports.push(report);
      console.log(`Start ${round} of ${rounds}: ${inOneLine(report)}`);
    }
    // The rest of it is the line, and whatever else the machine has to do.
    const plain = await startOnce(lighthouse, url, { ...SLOW, cpuSlowdownMultiplier: 1 });
    console.log(`Start on the whole processor: ${inOneLine(plain)}`);
    for (const report of reports.slice(-1)) sayFailed(report);
    return rowsOf(reports);
  } finally {
    await bureau.stop();
  }
};
