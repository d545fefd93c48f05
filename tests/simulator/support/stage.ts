import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { hostNames } from '../../../simulator/server/addresses';
import { assets } from '../../../simulator/server/bundles';
import { type BureauProcess, startBureauProcess } from '../../../simulator/server/bureau-process';
import { createStage, type StageParts } from '../../../simulator/server/stage-app';
import { tempFolder } from '../../support/open-parts';
import { closedAtTheEnd } from '../../support/opened';

export const BUREAU_NAME = 'https://bureau.gongji.example';

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

export interface Heard {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer over the wire has no type.
  readonly body: any;
}

/** Asks over real HTTP, under whatever `Host` and path the test wants. Rejects when the line is cut. */
export const askAt = (origin: string, path: string, { method = 'GET', headers = {}, json }: Asked = {}) =>
  new Promise<Heard>((resolve, reject) => {
    const typed = json === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request(`${origin}${path}`, { method, headers: { ...typed, ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
      });
      answer.once('error', reject);
      answer.once('end', () => {
        const isJson = /json/.test(answer.headers['content-type'] ?? '');
        const body = isJson ? JSON.parse(text) : null;
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, body });
      });
    });
    sent.once('error', reject);
    sent.end(json === undefined ? undefined : JSON.stringify(json));
  });

const write = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
};

/** A mini-program of one page. */
export const SMALL_WEAPP = {
  'app.json': '{"pages":["pages/home/index"]}',
  'app.js': 'App({})',
  'pages/home/index.js': 'Page({})',
  'pages/home/index.json': '{}',
  'pages/home/index.wxml': '<view>home</view>',
} as const;

export const SMALL_H5 = {
  'index.html':
    '<!doctype html><html><head><title>the app</title></head><body><script src="/js/app.js"></script></body></html>',
  'js/app.js': 'start();',
} as const;

export interface OpenStage {
  readonly origin: string;
  readonly bureau: BureauProcess;
  readonly weappDir: string;
  readonly ask: (path: string, asked?: Asked) => Promise<Heard>;
  /** What a phone of this name asks through `wx.request`. */
  readonly askAs: (phone: string, path: string, asked?: Asked) => Promise<Heard>;
  readonly fault: (fault: object) => Promise<Heard>;
}

/** The bureau in a process of its own, and the stage over it on a free port; both closed at the end of the file. */
export async function openStage(over: Partial<StageParts> = {}): Promise<OpenStage> {
  const folder = tempFolder();
  const [weappDir, h5Dir] = [join(folder.path, 'weapp'), join(folder.path, 'h5')];
  write(weappDir, SMALL_WEAPP);
  write(h5Dir, SMALL_H5);
  const bureau = await startBureauProcess({ ...process.env, DATABASE_URL: `file:${folder.file}`, GONGJI_DEMO: 'on' });
  closedAtTheEnd(bureau.kill);
  const app = await createStage({
    weappDir,
    h5Dir,
    bureau,
    bureauNames: [BUREAU_NAME],
    hosts: hostNames([]),
    lan: null,
    assets: assets(),
    ...over,
  });
  closedAtTheEnd(() => app.close());
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const ask: OpenStage['ask'] = (path, asked) => askAt(origin, path, asked);
  return {
    origin,
    bureau,
    weappDir,
    ask,
    askAs: (phone, path, asked = {}) =>
      ask('/_simulator/request', {
        ...asked,
        headers: { ...asked.headers, 'x-simulator-url': BUREAU_NAME + path, 'x-simulator-phone': phone },
      }),
    fault: (json) => ask('/_stage/faults', { method: 'POST', json }),
  };
}
