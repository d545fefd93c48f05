import type { Answer } from '@/api/answer';
import { randomId } from '@/platform/random-id';

const open = new Map<string, string>();

/** Sends a command that keeps no draft. The same words sent again after silence keep their key, so that they are done once. */
export const attempt = async <Body, T>(
  body: Body,
  send: (body: Body, key: string) => Promise<Answer<T>>,
): Promise<Answer<T>> => {
  const words = JSON.stringify(body);
  const key = open.get(words) ?? randomId();
  open.set(words, key);
  const answer = await send(body, key);
  if (answer.kind !== 'unknown') open.delete(words);
  return answer;
};
