import { SANDBOX } from '../../../mock-server/seed/sandbox';
import { personaOf } from '../../support/open-bureau';
import { aBillRequest } from '../../support/requests';
import type { Asked, Heard } from './stage';

const { region } = personaOf('wang-fang').insurance;
const till = SANDBOX.terminals.find((one) => one.region === region && one.kind === 'HOSPITAL');

/** A hospital's bill for 王芳, of ¥200. */
export const billOf = (key: string): Asked => ({
  method: 'POST',
  headers: { authorization: `Bearer ${till?.key}`, 'idempotency-key': key },
  json: aBillRequest('wang-fang'),
});

type Ask = (path: string, asked?: Asked) => Promise<Heard>;

/** How many bills the bureau holds for her, whatever a phone was told. */
export async function billsHeld(ask: Ask): Promise<number> {
  const { name, idNumber } = personaOf('wang-fang');
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const opened = await ask('/v1/sessions', { method: 'POST', headers, json: { method: 'MOCK_FACE', name, idNumber } });
  const held = await ask('/v1/settlements?limit=100', { headers: { authorization: `Bearer ${opened.body.token}` } });
  return held.body.settlements.length;
}
