import { dayOf, type Moment } from '@/domain/calendar';
import type { TextSeen } from '@/domain/consent/consent';
import type { Decision } from '@/domain/outcome';
import { premiumTermsOf } from '@/domain/premium/resident-premium-standard';
import { REGIONS } from '@/domain/region/regions';
import { noticeInForce } from '../store/notices';
import { changeInsurance, type Person, personOf } from '../store/people';
import { endKinship } from '../store/register';
import { moveSharing } from '../store/sharing-writing';
import { liveSharingsBy, type SharingRow } from '../store/sharings';
import { standingOf } from '../store/standings';
import type { Query } from '../store/store';
import { endSharing } from '../use-cases/end-sharing';
import { payPremiumAtTaxChannel } from '../use-cases/pay-premium-at-tax-channel';
import { payResidentPremium } from '../use-cases/pay-resident-premium';
import { performNextDue } from '../use-cases/run-due-effects';
import { settleBill } from '../use-cases/settle-bill';
import { startSharing, textsInForce } from '../use-cases/start-sharing';
import { happenWithQuotas } from './replay-quotas';
import { happenInWallets } from './replay-wallets';
import type { HistoryEvent, World } from './world';

type EventOf<Kind extends HistoryEvent['kind']> = Extract<HistoryEvent, { kind: Kind }>;

const identityOf = ({ name, idNumber }: Person) => ({ name, idNumber });

const seen = ({ version, hash }: TextSeen): TextSeen => ({ version, hash });

const liveSharing = async (tx: Query, sharerId: string, relativeId: string): Promise<SharingRow> => {
  const live = await liveSharingsBy(tx, sharerId);
  const found = live.find((sharing) => sharing.beneficiaryId === relativeId);
  if (!found) throw new Error(`In the seed's history ${sharerId} does not share with ${relativeId} then.`);
  return found;
};

/** Shares as the program would: the texts of that day, the pledge signed by typing one's name. */
const share = async (tx: Query, at: Moment, event: EventOf<'SHARE'>): Promise<Decision<unknown>> => {
  const sharer = await personOf(tx, event.sharer);
  const { notice, pledge } = await textsInForce(tx, sharer.insurance.region, dayOf(at));
  const signature = { method: 'TYPED', name: sharer.name } as const;
  return startSharing(tx, at, event.sharer, {
    relative: identityOf(await personOf(tx, event.relative)),
    kinship: event.kinship,
    terms: { ...event.terms, uses: [...event.terms.uses] },
    consent: pledge ? { notice: seen(notice), pledge: { ...seen(pledge), signature } } : { notice: seen(notice) },
  });
};

const end = async (tx: Query, at: Moment, event: EventOf<'END_SHARING'>): Promise<Decision<unknown> | undefined> => {
  const row = await liveSharing(tx, event.sharer, event.relative);
  if (event.by !== 'REGISTER') return endSharing(tx, at, event.by === 'SHARER' ? event.sharer : event.relative, row.id);
  await moveSharing(tx, row, { move: 'BREAK', by: 'REGISTER', at, stage: 'ENDED' });
  return undefined;
};

const payPremium = async (tx: Query, at: Moment, event: EventOf<'PAY_PREMIUM'>): Promise<Decision<unknown>> => {
  const { id, region } = await liveSharing(tx, event.payer, event.insured);
  const standing = await standingOf(tx, await personOf(tx, event.insured));
  const terms = premiumTermsOf(event.year, REGIONS[region], standing);
  if (!terms.ok) return terms;
  const order = { sharingId: id, year: event.year, amountFen: terms.value.amountFen };
  const pledge = await noticeInForce(tx, 'PREMIUM_PLEDGE', region, dayOf(at));
  return payResidentPremium(tx, at, event.payer, pledge ? { ...order, pledge: seen(pledge) } : order);
};

const happen = async (tx: Query, at: Moment, event: HistoryEvent): Promise<Decision<unknown> | undefined> => {
  switch (event.kind) {
    case 'SHARE':
      return share(tx, at, event);
    case 'END_SHARING':
      return end(tx, at, event);
    case 'SETTLE': {
      const { purpose, totalFen, poolFen } = event;
      const insured = identityOf(await personOf(tx, event.insured));
      return settleBill(tx, at, event.terminal, { insured, purpose, totalFen, poolFen });
    }
    case 'PAY_PREMIUM':
      return payPremium(tx, at, event);
    case 'PAY_AT_TAX_CHANNEL': {
      const { idNumber } = await personOf(tx, event.insured);
      return payPremiumAtTaxChannel(tx, at, { idNumber, year: event.year });
    }
    case 'CHANGE_INSURANCE':
      await changeInsurance(tx, event.person, event.insurance);
      return undefined;
    case 'END_KINSHIP':
      await endKinship(tx, event.person, event.relative, event.on);
      return undefined;
    case 'OPEN_WALLET':
    case 'SEND_TO_WALLET':
    case 'ACCEPT_IN_WALLET':
      return happenInWallets(tx, at, event);
    case 'PROPOSE_QUOTA':
    case 'ACCEPT_QUOTA':
      return happenWithQuotas(tx, at, event);
  }
};

/** Lives through the seed's history; a refusal there is a mistake in the seed and stops the planting. */
export const replayHistory = async (tx: Query, world: World): Promise<void> => {
  let last = 0;
  for (const event of world.history) {
    const at = Date.parse(event.at);
    if (at < last || at >= Date.parse(world.startsAt))
      throw new Error(`The seed's history is out of order at ${event.at}.`);
    while (await performNextDue(tx, at));
    const decision = await happen(tx, at, event);
    if (decision && !decision.ok)
      throw new Error(`The seed's ${event.kind} of ${event.at} is refused: ${decision.code}.`);
    last = at;
  }
};
