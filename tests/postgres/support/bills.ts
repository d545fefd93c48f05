import { SANDBOX } from '../../../mock-server/seed/sandbox';
import type { Call, CallAnswer } from '../../server/support/call';

const TILL = SANDBOX.terminals.find(({ kind, region }) => kind === 'HOSPITAL' && region === 'hebei');
const PATIENT = SANDBOX.people.find(({ id }) => id === 'li-min');

/** A bill of ¥3 of which one fen is not the pool's, under a key of its own. */
export const settle = (call: Call, key: string, over: { billNumber?: string } = {}): Promise<CallAnswer> =>
  call('POST', '/v1/settlements', {
    token: TILL?.key ?? '',
    key,
    body: {
      insured: { name: PATIENT?.name, idNumber: PATIENT?.idNumber },
      purpose: 'OUTPATIENT',
      totalFen: 300,
      poolFen: 299,
      ...over,
    },
  });

/** A session by the mock face check. */
export const signIn = async (call: Call): Promise<string> => {
  const body = { method: 'MOCK_FACE', name: PATIENT?.name, idNumber: PATIENT?.idNumber };
  return (await call('POST', '/v1/sessions', { body })).body.token;
};

/** How many bills there are of the patient of these tests. */
export const countBills = async (call: Call): Promise<number> => {
  const token = await signIn(call);
  let count = 0;
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: CallAnswer = await call('GET', `/v1/settlements?limit=100${cursor && `&cursor=${cursor}`}`, { token });
    count += page.body.settlements.length;
    cursor = page.body.nextCursor;
  }
  return count;
};
