import type { Troubles } from '../troubles';
import { answer, type Callbacks, type Outcome } from './callbacks';
import { watched } from './watched';

interface Asked extends Callbacks {
  readonly url: string;
  readonly method?: string;
  readonly data?: string | object;
  readonly header?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  readonly dataType?: string;
}

/** The simulator's server passes a request on to the hosts it knows, and to no other. */
export const PROXY = '/_simulator/request';
const NOT_ALLOWED = 403;
/** WeChat gives up after this long. */
const PATIENCE_MS = 60_000;
/** What WeChat sends; PATCH is not among it. */
const METHODS = new Set(['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT']);
const FORM = 'application/x-www-form-urlencoded';

const inQuery = (data: object): string =>
  new URLSearchParams(Object.entries(data).map(([name, value]) => [name, String(value)])).toString();

const hasNoBody = ({ method = 'GET' }: Asked): boolean => method.toUpperCase() === 'GET';

/** WeChat writes the data of a GET into the address. Undefined when there is no such address. */
function addressOf(asked: Asked): string | undefined {
  if (!URL.canParse(asked.url)) return undefined;
  const url = new URL(asked.url);
  if (hasNoBody(asked) && asked.data !== undefined && typeof asked.data === 'object')
    url.search = [url.search.slice(1), inQuery(asked.data)].filter(Boolean).join('&');
  return url.href;
}

function bodyOf(asked: Asked, headers: Headers): string | undefined {
  const { data } = asked;
  if (data === undefined || hasNoBody(asked)) return undefined;
  if (typeof data === 'string') return data;
  return headers.get('content-type')?.startsWith(FORM) ? inQuery(data) : JSON.stringify(data);
}

function parsed(text: string, { dataType = 'json' }: Asked): unknown {
  if (dataType !== 'json') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** WeChat writes the content type itself when the package gives none. */
function headersOf({ header = {} }: Asked, url: string, phone: string): Headers {
  const headers = new Headers(header);
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  headers.set('x-simulator-url', url);
  headers.set('x-simulator-phone', encodeURIComponent(phone));
  return headers;
}

interface Line {
  readonly phone: string;
  readonly troubles: Troubles;
}

async function send(asked: Asked, signal: AbortSignal, { phone, troubles }: Line): Promise<Outcome> {
  const url = addressOf(asked);
  if (url === undefined) return { ok: false, why: 'invalid url' };
  const method = (asked.method ?? 'GET').toUpperCase();
  if (!METHODS.has(method)) {
    troubles.record('not-allowed', `wx.request ${method}`);
    return { ok: false, why: 'method invalid' };
  }
  const headers = headersOf(asked, url, phone);
  const body = bodyOf(asked, headers);
  const response = await fetch(PROXY, { method, headers, ...(body !== undefined && { body }), signal });
  if (response.status === NOT_ALLOWED && response.headers.has('x-simulator-refused')) {
    troubles.record('not-allowed', `wx.request ${asked.url}`);
    return { ok: false, why: 'url not in domain list' };
  }
  const data = parsed(await response.text(), asked);
  return {
    ok: true,
    answer: { statusCode: response.status, data, header: Object.fromEntries(response.headers), cookies: [] },
  };
}

/** `wx.request`: no cookies, no CORS, a list of hosts. A cut line is `fail`, never an exception. */
export const wxRequest = (line: Line) => (asked: Asked) => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort('timeout'), asked.timeout ?? PATIENCE_MS);
  const why = (error: unknown) => (control.signal.aborted ? String(control.signal.reason) : String(error));
  void send(asked, control.signal, line)
    .catch((error: unknown): Outcome => ({ ok: false, why: why(error) }))
    .then((outcome) => answer('request', { complete: () => undefined, ...asked }, outcome))
    .finally(() => clearTimeout(timer));
  return watched('RequestTask', { abort: () => control.abort('abort') }, line.troubles);
};
