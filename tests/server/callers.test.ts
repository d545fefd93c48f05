import { randomUUID } from 'node:crypto';
import { ENDPOINTS, type Endpoint } from '@/contract/endpoints';
import { EMPLOYER_OFFICES } from '../../mock-server/seed/employers';
import { HALLS } from '../../mock-server/seed/halls';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { type OpenBureau, openBureau } from '../support/open-bureau';

type Keyed = 'PERSON' | 'TERMINAL' | 'CLERK' | 'EMPLOYER';

let bureau: OpenBureau;
let keys: Record<Keyed, string>;
beforeAll(async () => {
  bureau = await openBureau();
  const [wang] = SANDBOX.people;
  const { name, idNumber } = wang ?? { name: '', idNumber: '' };
  const { token } = await bureau.anyone.ask('openSession', { body: { method: 'MOCK_FACE', name, idNumber } });
  keys = {
    PERSON: token,
    TERMINAL: SANDBOX.terminals[0]?.key ?? '',
    CLERK: HALLS[0]?.key ?? '',
    EMPLOYER: EMPLOYER_OFFICES[0]?.key ?? '',
  };
});
afterAll(() => bureau.close());

const knock = async ({ method, path }: Endpoint, key: string) => {
  const response = await fetch(`${bureau.url}${path.replaceAll(/\{\w+\}/g, randomUUID())}`, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
    },
    ...(method !== 'GET' && { body: '{}' }),
  });
  const text = await response.text();
  const { code } = (text === '' ? {} : JSON.parse(text)) as { code?: string };
  return { status: response.status, code };
};

const isKeyed = (caller: Endpoint['caller']): caller is Keyed => caller !== 'ANYONE' && caller !== 'OPERATOR';
// closing twice is no error, so that door knows tokens of its own
const doors = Object.entries<Endpoint>(ENDPOINTS).flatMap(([name, endpoint]) =>
  isKeyed(endpoint.caller) && name !== 'closeSession' ? [[name, endpoint, endpoint.caller] as const] : [],
);

test.each(doors)('%s opens to its own key only', async (_, endpoint, caller) => {
  for (const [other, key] of Object.entries(keys)) {
    const { status, code } = await knock(endpoint, key);
    if (other === caller) expect(code).not.toBe('SIGN_IN_NEEDED');
    else expect({ status, code }).toEqual({ status: 401, code: 'SIGN_IN_NEEDED' });
  }
});
