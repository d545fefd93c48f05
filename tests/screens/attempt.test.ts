import type { Answer } from '@/api/answer';
import { attempt } from '@/stores/attempt';

const silence: Answer<string> = { kind: 'unknown' };
const yes: Answer<string> = { kind: 'accepted', value: 'yes' };
const no: Answer<string> = { kind: 'refused', code: 'CODE_WRONG', params: {}, field: null };

/** The keys under which each of these answers was asked for. */
const keysOf = async (sent: readonly { body: object; answer: Answer<string> }[]): Promise<string[]> => {
  const keys: string[] = [];
  for (const { body, answer } of sent) {
    await attempt(body, async (_, key) => {
      keys.push(key);
      return answer;
    });
  }
  return keys;
};

test('after silence the same words keep their key, so that they are done once', async () => {
  const body = { phone: '12000000101' };
  const [first, second, third] = await keysOf([
    { body, answer: silence },
    { body, answer: silence },
    { body, answer: yes },
  ]);
  expect(second).toBe(first);
  expect(third).toBe(first);
});

test('after an answer, a yes or a no, the same words are a new command', async () => {
  const body = { phone: '12000000102' };
  const keys = await keysOf([
    { body, answer: no },
    { body, answer: yes },
    { body, answer: yes },
  ]);
  expect(new Set(keys).size).toBe(3);
});

test('other words have another key, even while the first wait', async () => {
  const [first, other] = await keysOf([
    { body: { phone: '12000000103' }, answer: silence },
    { body: { phone: '12000000104' }, answer: silence },
  ]);
  expect(other).not.toBe(first);
});
