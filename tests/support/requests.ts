import type { Me } from '@/contract/me.contract';
import type { PayResidentPremiumRequest } from '@/contract/premium.contract';
import type { SettleBillRequest } from '@/contract/settlement.contract';
import type { StartSharingRequest } from '@/contract/sharing.contract';
import type { Kinship } from '@/domain/person/kinship';
import { REGIONS } from '@/domain/region/regions';
import type { Client } from './bureau-client';
import { personaOf } from './open-bureau';

/** By name and ID number, as everybody is asked for. */
export const identityOf = (id: string) => {
  const { name, idNumber } = personaOf(id);
  return { name, idNumber };
};

const NOTHING_CHOSEN = { ceilingFen: null, firstDay: null, lastDay: null };

/** What the sharer sends who read the texts in force and, where it is asked for, signed by typing their name. */
export const aSharingRequest = async (
  client: Client,
  sharerId: string,
  relativeId: string,
  kinship: Kinship = 'PARENT',
  over: Partial<StartSharingRequest['terms']> = {},
): Promise<StartSharingRequest> => {
  const sharer = personaOf(sharerId);
  const { region } = sharer.insurance;
  const seen = async (kind: 'SHARING_NOTICE' | 'SHARING_PLEDGE' | 'SHARING_QUESTIONS') => {
    const { version, hash } = await client.ask('readNotice', { path: { kind }, query: { region } });
    return { version, hash };
  };
  const notice = await seen('SHARING_NOTICE');
  const consent =
    REGIONS[region].sharing.pledge === 'NONE'
      ? { notice }
      : {
          notice,
          pledge: { ...(await seen('SHARING_PLEDGE')), signature: { method: 'TYPED' as const, name: sharer.name } },
        };
  const me = await client.send('readMe');
  const questions =
    me.status === 200 && (me.body as Me).questionsDue ? { questions: await seen('SHARING_QUESTIONS') } : {};
  const terms = { ...NOTHING_CHOSEN, uses: [...REGIONS[region].sharing.uses], ...over };
  return { relative: identityOf(relativeId), kinship, terms, consent: { ...consent, ...questions } };
};

/** The premium of 2027 for a relative, the pledge confirmed where the payer's region asks for one. */
export const aPremiumRequest = async (
  client: Client,
  payerId: string,
  sharingId: string,
): Promise<PayResidentPremiumRequest> => {
  const { region } = personaOf(payerId).insurance;
  const order = { sharingId, year: 2027, amountFen: 40_000 };
  if (REGIONS[region].premium.pledge === 'NONE') return order;
  const { version, hash } = await client.ask('readNotice', { path: { kind: 'PREMIUM_PLEDGE' }, query: { region } });
  return { ...order, pledge: { version, hash } };
};

/** An outpatient's bill of ¥200, ¥120 of it from the pool. */
export const aBillRequest = (insuredId: string, over: Partial<SettleBillRequest> = {}): SettleBillRequest => ({
  insured: identityOf(insuredId),
  purpose: 'OUTPATIENT',
  totalFen: 20_000,
  poolFen: 12_000,
  ...over,
});
