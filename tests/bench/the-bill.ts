import type { SettleBillRequest } from '@/contract/settlement.contract';
import { SANDBOX } from '../../mock-server/seed/sandbox';

const till = SANDBOX.terminals.find((one) => one.region === 'hebei' && one.kind === 'HOSPITAL');
const insured = SANDBOX.people.find((one) => one.id === 'wang-fang');
if (!till || !insured) throw new Error('The sandbox has no till or no 王芳 to measure with.');

/** The till that settles all the bills of a measurement. */
export const TILL = till;

/** Ten fen, nine of them the pool's: one person's account pays for hundreds of thousands of them. */
export const BILL: SettleBillRequest = {
  insured: { name: insured.name, idNumber: insured.idNumber },
  purpose: 'OUTPATIENT',
  totalFen: 10,
  poolFen: 9,
};

export const SETTLEMENTS = '/v1/settlements';

/** All the headers of a command but its key. */
export const TILL_HEADERS = { authorization: `Bearer ${TILL.key}`, 'content-type': 'application/json' } as const;
