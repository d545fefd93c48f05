import type { Moment } from '@/domain/calendar';
import type { Refusal } from '@/domain/outcome';
import { normaliseIdNumber } from '@/domain/person/id-number';
import type { RefusalCode } from '@/domain/refusals';
import { findPersonByIdNumber } from '../store/people';
import type { Query } from '../store/store';
import { areFamily } from './helping/may-help';
import { countTry, whyTooOften } from './tries';

const NOBODY_THERE: readonly RefusalCode[] = ['NAME_ID_MISMATCH', 'CERTIFICATE_NOT_FOUND'];

/** What tells how the relative is insured, what they have, and whom else they share with. */
const TOLD_OF_THEM: readonly RefusalCode[] = [
  'NOT_ENROLLED',
  'OTHER_PROVINCE',
  'SAME_PROVINCE',
  'OTHER_POOLING_AREA',
  'RELATIVE_SUSPENDED',
  'RELATIVE_IN_ARREARS',
  'PUBLIC_FUNDED',
  'CARD_NOT_IN_USE',
  'BOUND_BY_OTHER',
  'IN_OTHER_NETWORK',
  'WALLET_NOT_HERE',
  'WALLET_NOT_OPEN',
  'TRANSFER_PENDING',
];

/** Who named whom, by which number; null: by none. */
interface Named {
  personId: string;
  idNumber: string | null;
}

/** Family hears what is wrong as often as it asks; of anybody else it is tried out. */
const isOfStranger = async (q: Query, { personId, idNumber }: Named, no: Refusal): Promise<boolean> => {
  if (idNumber === null || !TOLD_OF_THEM.includes(no.code) || !no.field?.startsWith('relative')) return false;
  const relative = await findPersonByIdNumber(q, normaliseIdNumber(idNumber));
  return relative !== null && !(await areFamily(q, personId, relative.id));
};

/** Whoever named people who are not there or not theirs, again and again, would try out names. */
export const whyNamedTooOften = (q: Query, now: Moment, personId: string): Promise<Refusal | null> =>
  whyTooOften(q, now, [['NAMED_IN_VAIN', personId]]);

/** The same no; one that says that nobody is called so, or how a stranger is insured, counts against whoever named them. */
export const countIfNamedInVain = async (tx: Query, now: Moment, named: Named, no: Refusal): Promise<Refusal> => {
  if (NOBODY_THERE.includes(no.code) || (await isOfStranger(tx, named, no)))
    await countTry(tx, now, [['NAMED_IN_VAIN', named.personId]]);
  return no;
};
