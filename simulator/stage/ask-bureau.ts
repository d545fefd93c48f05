import { isBureausNo } from '@/api/bureaus-no';
import { ENDPOINTS, type EndpointName } from '@/contract/endpoints';
import type { Problem } from '@/contract/problem.contract';
import { refusalLine } from '@/copy/refusal-line';
import { bureauWords } from '../words/bureau';

/** `SILENT` is not a no: the deed may have been done, so ask again with the same key. `words` can be shown as they are. */
export type Told<T> =
  | { readonly kind: 'DONE'; readonly value: T }
  | { readonly kind: 'REFUSED'; readonly code: Problem['code']; readonly words: string }
  | { readonly kind: 'SILENT'; readonly words: string };

export interface Question {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** The key of a terminal, a clerk, an employer; or a session's token. */
  readonly bearer?: string;
  /** The Idempotency-Key of a command: made once by who presses, kept until the answer is known. */
  readonly key?: string;
}

export type AskBureau = <T>(door: EndpointName, question?: Question) => Promise<Told<T>>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isProblem = (value: unknown): value is Problem & Record<string, unknown> =>
  isRecord(value) && typeof value.code === 'string' && isRecord(value.params);

const addressOf = (door: EndpointName, { path, query = {} }: Question): string => {
  const filled = ENDPOINTS[door].path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path?.[name] ?? ''),
  );
  const asked = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked)}`;
};

const requestOf = (door: EndpointName, { body, bearer, key }: Question): RequestInit => ({
  method: ENDPOINTS[door].method,
  headers: {
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
    ...(key !== undefined && { 'Idempotency-Key': key }),
  },
  ...(body !== undefined && { body: JSON.stringify(body) }),
});

const readJson = async (answer: Response): Promise<unknown> => {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
};

const silenceOf = (door: EndpointName): Told<never> => ({
  kind: 'SILENT',
  words: ENDPOINTS[door].method === 'GET' ? bureauWords.unread : bureauWords.silent,
});

const toldBy = async <T>(door: EndpointName, answer: Response): Promise<Told<T>> => {
  const data = answer.status === 204 ? {} : await readJson(answer);
  if (answer.ok && isRecord(data)) return { kind: 'DONE', value: data as T };
  if (!isProblem(data) || (answer.status >= 500 && !isBureausNo(data))) return silenceOf(door);
  return { kind: 'REFUSED', code: data.code, words: refusalLine(data) };
};

/** Asks the bureau at an origin ('' is this page's own). Never throws. */
export const askBureauAt =
  (origin: string): AskBureau =>
  async <T>(door: EndpointName, question: Question = {}): Promise<Told<T>> => {
    try {
      return await toldBy<T>(door, await fetch(origin + addressOf(door, question), requestOf(door, question)));
    } catch {
      return silenceOf(door);
    }
  };
