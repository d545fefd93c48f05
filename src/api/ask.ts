import { ENDPOINTS, type EndpointName } from '@/contract/endpoints';
import type { RefusalCode } from '@/domain/refusals';
import { bureauOrigin } from '@/platform/bureau-origin';
import type { Letter, Reply } from '@/platform/letter';
import { send } from '@/platform/wire';
import type { Answer } from './answer';
import { isBureausNo } from './bureaus-no';
import { readHelpingNow } from './helping-now';
import { readToken } from './session-token';
import { askedTogether, forgetUnderWay } from './under-way';

export interface Question {
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | undefined>>;
  body?: unknown;
  /** The Idempotency-Key of a command: made once by who asks, kept until the answer is known. */
  key?: string;
  /** Whose key opens the door, where it is not the signed-in person's token: a clerk's. */
  bearer?: string;
  /** Never in another's name, whoever is being helped. */
  asMyself?: boolean;
  /** By this consent, whoever is being helped now: what was confirmed by it is asked after by it. */
  byHelping?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** By its form: the list of codes stays in the bureau, and a code that this app does not know yet has a sentence too. */
const isRefusalCode = (code: unknown): code is RefusalCode => typeof code === 'string' && /^[A-Z][A-Z_]+$/.test(code);

const answerOf = <T>({ status, data }: Reply): Answer<T> => {
  if (status === 204) return { kind: 'accepted', value: {} as T };
  if (!isRecord(data)) return { kind: 'unknown' };
  if (status >= 200 && status < 300) return { kind: 'accepted', value: data as T };
  if (!isRefusalCode(data.code) || (status >= 500 && !isBureausNo(data))) return { kind: 'unknown' };
  return {
    kind: 'refused',
    code: data.code,
    params: isRecord(data.params) ? data.params : {},
    field: typeof data.field === 'string' ? data.field : null,
  };
};

const helpingIdOf = ({ asMyself, bearer, byHelping }: Question): string | null => {
  if (asMyself || bearer !== undefined) return null;
  return byHelping ?? readHelpingNow()?.id ?? null;
};

const headersFor = (question: Question): Record<string, string> => {
  const token = question.bearer ?? readToken();
  const helpingId = helpingIdOf(question);
  return {
    ...(question.body !== undefined && { 'Content-Type': 'application/json' }),
    ...(question.key !== undefined && { 'Idempotency-Key': question.key }),
    ...(token !== null && { Authorization: `Bearer ${token}` }),
    ...(helpingId !== null && { 'Helping-Id': helpingId }),
  };
};

const post = async <T>(letter: Letter): Promise<Answer<T>> => {
  try {
    return answerOf<T>(await send(letter));
  } catch {
    return { kind: 'unknown' };
  }
};

/** Asks the bureau at one of its doors. Never throws: no answer, or an unreadable one, is `unknown`. */
export const ask = async <T>(door: EndpointName, question: Question = {}): Promise<Answer<T>> => {
  const { method, path } = ENDPOINTS[door];
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(question.path?.[name] ?? ''));
  const letter: Letter = {
    method,
    url: `${bureauOrigin()}${url}`,
    query: question.query ?? {},
    headers: headersFor(question),
    body: question.body === undefined ? undefined : JSON.stringify(question.body),
  };
  if (method === 'GET') return askedTogether(JSON.stringify(letter), () => post<T>(letter));
  forgetUnderWay();
  return post<T>(letter).finally(forgetUnderWay);
};
