import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fontSettings } from './fonts';

export interface Chromium {
  executablePath: string;
  /** What has to be added to the environment for it to start. */
  env: Record<string, string>;
}

const cache = path.resolve(__dirname, '../../../node_modules/.cache/gongji');
/** The headless shell draws no window around a page: a fifth less work than the whole browser. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [process.env.CHROME_PATH, ...candidates].find((file) => file !== undefined && existsSync(file));
}

/** The browser that npm brought, unpacked once. */
function bundled(): Chromium {
  const home = path.join(cache, 'chromium-147');
  if (!existsSync(home)) {
    const partial = `${home}.${process.pid}`;
    mkdirSync(partial, { recursive: true });
    execFileSync(process.execPath, [path.join(__dirname, 'unpack-chromium.mjs')], {
      env: { ...process.env, TMPDIR: partial },
    });
    try {
      renameSync(partial, home);
    } catch {
      // Another worker was faster; its copy is as good.
      rmSync(partial, { recursive: true });
    }
  }
  return {
    executablePath: path.join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib'),
      ...fontSettings(cache, [path.join(home, 'fonts', 'fonts')]),
    },
  };
}

/** The system's Chromium, else the one that npm brought. */
export function findChromium(): Chromium {
  const executablePath = process.env.GONGJI_BUNDLED_CHROMIUM ? undefined : installed();
  return executablePath ? { executablePath, env: fontSettings(cache) } : bundled();
}
