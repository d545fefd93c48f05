import { ENDPOINTS, type EndpointName } from '@/contract/endpoints';
import type { RefusalCode } from '@/domain/refusals';
import { bureauOrigin } from '@/platform/bureau-origin';
import type { Reply } from '@/platform/letter';
import { send } from '@/platform/wire';
import type { Answer } from './answer';
import { readHelpingNow } from './helping-now';
import { readToken } from './session-token';

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
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** By its form: the list of codes stays in the bureau, and a code that this app does not know yet has a sentence too. */
const isRefusalCode = (code: unknown): code is RefusalCode => typeof code === 'string' && /^[A-Z][A-Z_]+$/.test(code);

const answerOf = <T>({ status, data }: Reply): Answer<T> => {
  if (status === 204) return { kind: 'accepted', value: {} as T };
  if (!isRecord(data)) return { kind: 'unknown' };
  if (status >= 200 && status < 300) return { kind: 'accepted', value: data as T };
  if (status >= 500 || !isRefusalCode(data.code)) return { kind: 'unknown' };
  return {
    kind: 'refused',
    code: data.code,
    params: isRecord(data.params) ? data.params : {},
    field: typeof data.field === 'string' ? data.field : null,
  };
};

const headersFor = (question: Question): Record<string, string> => {
  const token = question.bearer ?? readToken();
  const helping = question.asMyself || question.bearer !== undefined ? null : readHelpingNow();
  return {
    ...(question.body !== undefined && { 'Content-Type': 'application/json' }),
    ...(question.key !== undefined && { 'Idempotency-Key': question.key }),
    ...(token !== null && { Authorization: `Bearer ${token}` }),
    ...(helping !== null && { 'Helping-Id': helping.id }),
  };
};

/** Asks the bureau at one of its doors. Never throws: no answer, or an unreadable one, is `unknown`. */
export const ask = async <T>(door: EndpointName, question: Question = {}): Promise<Answer<T>> => {
  const { method, path } = ENDPOINTS[door];
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(question.path?.[name] ?? ''));
  try {
    const reply = await send({
      method,
      url: `${bureauOrigin()}${url}`,
      query: question.query ?? {},
      headers: headersFor(question),
      body: question.body === undefined ? undefined : JSON.stringify(question.body),
    });
    return answerOf<T>(reply);
  } catch {
    return { kind: 'unknown' };
  }
};
