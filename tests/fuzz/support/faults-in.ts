import { refusalSentence } from '@/copy/refusals.copy';
import { REFUSALS, type RefusalCode } from '@/domain/refusals';
import type { Json, Operation } from './document';
import { misfits } from './misfits';
import type { Got, Silence } from './wire';
import type { Written } from './written';

const parsed = (text: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isCode = (code: unknown): code is RefusalCode => typeof code === 'string' && Object.hasOwn(REFUSALS, code);

/** Both halves, and nothing of the machine between them. */
const sentenceFaults = (code: RefusalCode, params: Json): string[] => {
  const { happened, now } = refusalSentence(code, params);
  const isRight = (half: string) => half.length > 1 && !/undefined|NaN|\[object|null/.test(half);
  return [happened, now].every(isRight) ? [] : [`the sentence of ${code} is broken: ${happened} ${now}`];
};

const problemFaults = ({ status, type, text }: Got, schema: Json | undefined): string[] => {
  const body = parsed(text);
  if (!type.startsWith('application/problem+json')) return [`a no of ${status} as "${type}"`];
  if (!isCode(body?.code)) return [`a no of ${status} without a code: ${text.slice(0, 200)}`];
  return [
    ...(body.status === status ? [] : [`says ${body.status} under ${status}`]),
    ...(schema ? misfits(schema, body, '') : []),
    ...sentenceFaults(body.code, body.params),
  ];
};

const yesFaults = ({ status, type, text }: Got, operation: Operation | undefined): string[] => {
  if (!operation) return [`an answer of ${status} at no door of the document`];
  if (!(status in operation.answers)) return [`an undocumented ${status}`];
  if (status === 204) return text === '' ? [] : ['words in an answer without any'];
  if (!type.startsWith('application/json')) return [`an answer as "${type}"`];
  const body = parsed(text);
  return body === undefined ? ['an answer that is no JSON'] : misfits(operation.answers[status], body, '');
};

/** What is wrong with an answer, whoever asked: a fault, silence, a no without its form, another form than documented. */
export const faultsIn = (sent: Written, got: Got | Silence, operation: Operation | undefined): string[] => {
  if ('silence' in got) return [`no answer: ${got.silence}`];
  if (got.status >= 500) return [`a fault: ${got.status} ${got.text.slice(0, 300)}`];
  if (sent.method === 'HEAD') return [];
  if (got.status >= 400) return problemFaults(got, operation?.answers['4XX']);
  return yesFaults(got, operation);
};
