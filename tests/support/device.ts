/**
 * `@tarojs/taro` for journeys: a device with storage, and a line to the real bureau. Nothing of ours is faked.
 * The app's own code imports the default; a journey holds the phones.
 */

type Line = 'whole' | 'cut' | 'answer lost';

interface Request {
  url: string;
  method?: string;
  data?: string;
  header?: Record<string, string>;
  success(answer: { statusCode: number; data: string; header: Record<string, string> }): void;
  fail(failure: { errMsg: string }): void;
}

const phones = new Map<string, Map<string, unknown>>();
let storage = new Map<string, unknown>();
let line: Line = 'whole';

/** From now on the app runs on this phone: its session, its drafts. */
export function holdPhoneOf(owner: string) {
  storage = phones.get(owner) ?? new Map();
  phones.set(owner, storage);
}

/** What happens to the line: `cut` never reaches the bureau, `answer lost` reaches it and nobody hears. */
export function makeLine(next: Line) {
  line = next;
}

async function send(request: Request) {
  const now = line;
  try {
    if (now === 'cut') throw new Error('cut');
    const response = await fetch(request.url, {
      method: request.method ?? 'GET',
      headers: request.header ?? {},
      ...(request.data !== undefined && { body: request.data }),
    });
    const data = await response.text();
    if (now === 'answer lost') throw new Error('timeout');
    request.success({ statusCode: response.status, data, header: Object.fromEntries(response.headers) });
  } catch (error) {
    const failure = { errMsg: `request:fail ${String(error)}` };
    request.fail(failure);
    throw failure;
  }
}

export default {
  /** As Taro's, the answer is a promise with `abort`, and the callbacks are called besides. */
  request: (request: Request) => Object.assign(send(request), { abort() {} }),
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
  removeStorageSync: (key: string) => void storage.delete(key),
  /** A journey has no glass. */
  reLaunch: async () => undefined,
};
