import { dayOf } from '@/domain/calendar';
import { type Fen, sumFen } from '@/domain/money';
import { REGIONS } from '@/domain/region/regions';
import { PAYING_STAGES } from '@/domain/sharing/stages';
import type { Answer, RandomBureau } from './random-bureau';

interface Share {
  sharingId: string;
  reach: 'REGION' | 'NATION';
  amountFen: Fen;
}

/** The sharing that paid a part, and the one whose money it was. */
const behind = async (life: RandomBureau, sharingId: string) => {
  for (const at of life.everybody) {
    const sharing = (await life.sharingsOf(at)).find(({ id, side }) => id === sharingId && side === 'SHARER');
    if (sharing) return { sharing, sharerAt: at, sharer: await life.me(at), rules: REGIONS[sharing.region].sharing };
  }
  throw new Error('Nobody shares what paid this.');
};

/** A quota that pays is in force, and is nobody's but theirs who filled it. */
const checkQuotaPays = async (life: RandomBureau, id: string) => {
  const quotas = (await Promise.all(life.everybody.map(life.quotasOf))).flat();
  expect(quotas.filter((one) => one.id === id).map(({ stage }) => stage)).toEqual(['ACTIVE', 'ACTIVE']);
};

/** What one person's sharings paid for another in this China month and was not given back. */
const spentThisMonth = async (life: RandomBureau, sharer: number, beneficiary: string): Promise<Fen> => {
  const month = (await life.today()).slice(0, 7);
  const pair = (await life.sharingsOf(sharer))
    .filter(({ side, other }) => side === 'SHARER' && other.name === beneficiary)
    .map(({ id }) => id);
  const bills = (await life.billsOf(sharer)).filter(
    ({ at, state }) => state === 'SETTLED' && dayOf(Date.parse(at)).startsWith(month),
  );
  const shares = bills.flatMap(({ shares: all }) => all.filter(({ sharingId }) => pair.includes(sharingId)));
  return sumFen(shares.map(({ amountFen }) => amountFen));
};

/** Who paid a part shares at this moment, within ceiling and month's limit, and keeps what the region makes them keep. */
const checkShare = async (life: RandomBureau, { sharingId, reach, amountFen }: Share) => {
  if (reach === 'NATION') return checkQuotaPays(life, sharingId);
  const { sharing, sharerAt, sharer, rules } = await behind(life, sharingId);
  expect(PAYING_STAGES).toContain(sharing.stage);
  expect(amountFen).toBeLessThanOrEqual(sharing.terms.ceilingFen ?? amountFen);
  expect(sharer.insurance).toMatchObject({ kind: 'EMPLOYEE', status: 'NORMAL', region: sharing.region });
  const { balanceFen, earlierYearsFen } = sharer.personalAccount;
  expect(rules.money === 'EARLIER_YEARS' ? earlierYearsFen : balanceFen).toBeGreaterThanOrEqual(rules.floorFen);
  const { monthLimitFen = Number.POSITIVE_INFINITY } = sharing.terms;
  expect(await spentThisMonth(life, sharerAt, sharing.other.name)).toBeLessThanOrEqual(monthLimitFen);
};

/** Every part of a bill adds up, and whoever paid one might. */
export const checkBill = async (life: RandomBureau, { body }: Answer): Promise<void> => {
  const shares: Share[] = body.shares;
  expect(body.poolFen + body.ownFen + sumFen(shares.map(({ amountFen }) => amountFen)) + body.cashFen).toBe(
    body.totalFen,
  );
  for (const share of shares) await checkShare(life, share);
  const regional = shares.filter(({ reach }) => reach === 'REGION');
  const [first] = regional;
  const most = first ? (await behind(life, first.sharingId)).rules.sharersPerBill : null;
  expect(regional.length).toBeLessThanOrEqual(most ?? regional.length);
};

/** What paid a premium or a care order is in force. */
export const checkPaidBy = async (life: RandomBureau, sharingId: string | undefined): Promise<void> => {
  if (sharingId === undefined) return;
  const quotas = (await Promise.all(life.everybody.map(life.quotasOf))).flat();
  if (quotas.some(({ id }) => id === sharingId)) return checkQuotaPays(life, sharingId);
  expect(PAYING_STAGES).toContain((await behind(life, sharingId)).sharing.stage);
};

/** What the family is poorer by: less than nothing, where a bill or premium came back. */
export const spentBy = (what: string, { status, body, asked }: Answer): Fen => {
  if (status >= 400) return 0;
  const bill = () => body.ownFen + sumFen(body.shares.map(({ amountFen }: Share) => amountFen));
  switch (what) {
    case 'settle':
    case 'settleByCode':
      return bill();
    case 'refundBill':
      return -bill();
    case 'payPremium':
    case 'payCare':
      return body.amountFen;
    case 'refundPremium':
      return -body.amountFen;
    case 'hallPremium':
      return asked.pay.by === 'ACCOUNT' ? body.premium.amountFen : 0;
    default:
      return 0;
  }
};
