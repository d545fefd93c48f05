import type { PremiumOrderList } from '@/contract/premium.contract';
import { maskName } from '@/domain/person/masking';
import { PAYING_STAGES } from '@/domain/sharing/stages';
import { momentText } from '../clock';
import { personOf } from '../store/people';
import type { Query } from '../store/store';
import { heldBy } from '../store/tax-orders';
import { type PremiumSource, premiumSourcesBy } from './premium-source';

type Held = PremiumOrderList['held'][number];

/** Whose bill one may read, one may also read that it is kept. */
const mayPay = ({ isOver, sharing, region }: PremiumSource): boolean =>
  !isOver &&
  PAYING_STAGES.includes(sharing.stage) &&
  [sharing.uses, region.sharing.uses].every((uses) => uses.includes('RESIDENT_PREMIUM'));

/** Premiums that an order begun at the tax channel keeps: the reader's own, and those of whom they may pay for. */
export const listHeldPremiums = async (q: Query, readerId: string): Promise<Held[]> => {
  const reader = await personOf(q, readerId);
  const sources = (await premiumSourcesBy(q, readerId)).filter(mayPay);
  const people = [
    { id: readerId, name: reader.name, kinship: null },
    ...sources.map(({ beneficiary, kinship }) => ({ ...beneficiary, kinship })),
  ];
  const held: Held[] = [];
  for (const { id, name, kinship } of people)
    for (const { year, lapsesAt } of await heldBy(q, id))
      held.push({ insured: { name: maskName(name) }, kinship, year, until: momentText(lapsesAt) });
  return held;
};
