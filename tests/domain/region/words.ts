import { type Day, startOfDay } from '@/domain/calendar';
import { type ConsentGiven, decidePremiumPledge } from '@/domain/consent/consent';
import type { Decision } from '@/domain/outcome';
import type { Sex } from '@/domain/person/id-number';
import type { Insurance } from '@/domain/person/insurance';
import type { Kinship } from '@/domain/person/kinship';
import { decidePremiumPayment, type PremiumFacts } from '@/domain/premium/decide-premium-payment';
import { premiumTermsOf } from '@/domain/premium/resident-premium-standard';
import type { RegionProfile, SharingSide } from '@/domain/region/region-profile';
import { type Bill, type SharerSide, splitBill } from '@/domain/settlement/split-bill';
import type { BoundRelative } from '@/domain/sharing/bound-relative';
import { breaksWithInsurance } from '@/domain/sharing/breaks-with-insurance';
import { decideChange } from '@/domain/sharing/decide-change';
import { decideNewSharing } from '@/domain/sharing/decide-new-sharing';
import { dueMove, firstStage, type SharingClock, stageAfterEnd } from '@/domain/sharing/due-moves';
import { sharedAccountOf } from '@/domain/sharing/shared-account';
import type { SharingTerms, TermsAsked } from '@/domain/sharing/sharing-terms';
import { decideMove } from '@/domain/sharing/stages';
import { decidePayee } from '@/domain/transfer/decide-account-transfer';
import { decideOpening } from '@/domain/wallet/decide-opening';
import { momentText } from '../../../mock-server/clock';
import { idNumberOf } from '../../../mock-server/seed/demo-id-number';
import {
  aBill,
  aConsent,
  aMother,
  anInsurance,
  aSharer,
  aSharingClaim,
  aSharingPerson,
  sharingFacts,
  TEXTS_IN_FORCE,
} from '../../support/builders';
import { aPayer, aStanding, premiumFacts } from '../../support/premium-builders';

export const TODAY = '2026-11-22';

const said = (decision: Decision<unknown>, yes = 'yes'): string => (decision.ok ? yes : decision.code);

export const bound = (kinship: Kinship, sex: Sex = 'FEMALE', id = 'other'): BoundRelative => ({
  id,
  name: '夏雨',
  kinship,
  sex,
});
export const many = (count: number): BoundRelative[] =>
  Array.from({ length: count }, (_, at) => bound('CHILD', 'FEMALE', `child-${at}`));

interface Adding {
  kinship?: Kinship;
  sex?: Sex;
  terms?: Partial<TermsAsked>;
  sharer?: Partial<Insurance>;
  relative?: Partial<Insurance>;
  balanceFen?: number;
  bound?: readonly BoundRelative[];
  sharersOfRelative?: number;
  consent?: ConsentGiven;
  /** Another relative than the mother: born on this day. */
  bornOn?: Day;
  /** The relative shows their face; unless said otherwise, where the region asks for it. */
  memberFace?: 'MOCK' | undefined;
  /** A pledge is published, whether the region asks for one or not. */
  isPledgePublished?: boolean;
}

/** What people do in a region, and what its law answers, each in a word or a line. */
export const wordsOf = (region: RegionProfile) => {
  const here = (over: Partial<Insurance> = {}) => anInsurance({ region: region.code, ...over });
  const { notice } = aConsent();
  const ceilingFen = region.sharing.ceiling === 'NONE' ? null : 10_000;
  const monthLimit = region.sharing.limit === 'NONE' ? {} : { monthLimitFen: 10_000 };
  const usualFace = region.sharing.memberFace === 'NONE' ? undefined : ('MOCK' as const);
  const pledge = region.sharing.pledge === 'NONE' ? null : TEXTS_IN_FORCE.pledge;
  const facts = (asked: Adding) =>
    sharingFacts({
      region,
      sharer: aSharingPerson({ insurance: here(asked.sharer), sharedMoneyFen: asked.balanceFen ?? 300_000 }),
      relative: {
        ...aMother,
        sex: asked.sex ?? 'FEMALE',
        insurance: here({ kind: 'RESIDENT', ...asked.relative }),
      },
      registered: { kinship: asked.kinship ?? 'PARENT', ended: false },
      boundRelatives: asked.bound ?? [],
      sharersOfRelative: asked.sharersOfRelative ?? 0,
      textsInForce: asked.isPledgePublished ? TEXTS_IN_FORCE : { notice: TEXTS_IN_FORCE.notice, pledge },
    });
  const holding = (over: Partial<SharingTerms>): SharingTerms => ({
    uses: region.sharing.uses,
    ceilingFen,
    ...monthLimit,
    firstDay: '2026-11-01',
    lastDay: null,
    ...over,
  });
  const dueOf = (clock: Partial<SharingClock>) => {
    const at = startOfDay(TODAY);
    const due = dueMove({ stage: 'ACTIVE', since: at, askedAt: at, firstDay: TODAY, lastDay: null, ...clock });
    return due && `${due.move} ${momentText(due.at).slice(0, 16)}`;
  };

  const terms = premiumTermsOf(2027, region, aStanding());
  const dueFen = terms.ok ? terms.value.amountFen : 0;

  return {
    /** What the mother owes for 2027. */
    dueFen,
    /** Adds the mother, unless said otherwise. */
    add: (asked: Adding = {}): string => {
      const terms = {
        uses: region.sharing.uses,
        ceilingFen,
        ...monthLimit,
        firstDay: null,
        lastDay: null,
        ...asked.terms,
      };
      const consent = asked.consent ?? (pledge === null ? { notice } : aConsent());
      const memberFace = 'memberFace' in asked ? asked.memberFace : usualFace;
      const idNumber = asked.bornOn && idNumberOf({ addressCode: '139901', bornOn: asked.bornOn, serial: 2 });
      const relative = { ...aSharingClaim().relative, ...(idNumber && { idNumber }) };
      const claim = aSharingClaim({ relative, kinship: asked.kinship ?? 'PARENT', terms, consent, memberFace });
      return said(decideNewSharing(claim, facts(asked)));
    },
    noticeOnly: { notice } satisfies ConsentGiven,
    /** Changes a sharing that holds these terms. */
    change: (before: Partial<SharingTerms>, asked: Partial<TermsAsked>, availableFen = 300_000): string => {
      const held = holding(before);
      const { firstDay: _, ...as } = held;
      return said(decideChange(region, held, { ...as, ...asked }, { today: TODAY, availableFen }));
    },
    /** A bill of ¥100 at a hospital: own | who paid how much | cash | who said what. */
    bill: (sharers: readonly Partial<SharerSide>[], over: Partial<Bill> = {}): string => {
      const sides = sharers.map((one, at) =>
        aSharer({
          sharingId: `${at + 1}`,
          sharerId: `${at + 1}`,
          boundAt: at + 1,
          insurance: here(),
          within: region.code,
          uses: region.sharing.uses,
          floorFen: region.sharing.floorFen,
          account: sharedAccountOf(`${at + 1}`, region),
          ...one,
        }),
      );
      const split = splitBill(aBill({ sharers: sides, ...over }), region);
      const paid = split.shares.map(({ account, amountFen }) => `${account.kind} ${account.owner}: ${amountFen}`);
      const notes = split.notes.map(({ sharingId, code }) => `${sharingId ?? 'nobody'} ${code}`);
      return [`own ${split.ownFen}`, paid.join(', ') || '-', `cash ${split.cashFen}`, ...notes].join(' | ');
    },
    /** Pays what is due of the premium for the mother. */
    premium: (
      over: Partial<PremiumFacts['payer']> & {
        city?: string;
        ceilingFen?: number | null;
        today?: Day;
      } = {},
    ): string => {
      const { city = '甲市', ceilingFen: ceiling = null, today = TODAY, ...payer } = over;

      const paid = decidePremiumPayment(
        premiumFacts({
          today,
          region,
          payer: aPayer({ insurance: here(), within: region.code, ...payer }),
          sharing: { stage: 'ACTIVE', uses: ['RESIDENT_PREMIUM'], ceilingFen: ceiling },
          insured: { id: 'liu-guilan', insurance: here({ kind: 'RESIDENT', city }), standing: aStanding() },
        }),
        { id: 'order-1', amountFen: dueFen },
      );
      return said(paid, 'paid');
    },
    /** Confirms the pledge of the premium: the one in force, an older one, or none. */
    premiumPledge: (given: 'IN_FORCE' | 'OLDER' | 'NONE'): string => {
      const inForce = { version: '2', hash: 'c'.repeat(64) };
      const seen = { IN_FORCE: inForce, OLDER: { ...inForce, version: '1' }, NONE: undefined }[given];
      const decision = decidePremiumPledge(region, inForce, seen);
      return decision.ok ? (decision.value?.version ?? 'nothing kept') : decision.code;
    },
    /** Unbinds today what was asked for on a day. */
    unbind: (askedOn: Day, by: SharingSide = 'SHARER'): string => {
      const move = decideMove('ACTIVE', 'END', by, region.sharing.endedBy);
      if (!move.ok) return move.code;
      return stageAfterEnd(region, { stage: 'ACTIVE', askedAt: startOfDay(askedOn) + 9 * 3_600_000 }, TODAY);
    },
    /** The stage a sharing begins in. */
    begin: (firstDay: Day): string => firstStage(region, firstDay, TODAY),
    /** What the bureau will do by itself, and when. */
    due: dueOf,
    /** What becomes of it when an insurance changes. */
    lose: (side: SharingSide, now: Partial<Insurance>): string => {
      const kind = side === 'SHARER' ? 'EMPLOYEE' : 'RESIDENT';
      return breaksWithInsurance(region, here({ kind, ...now }), side) ? 'ends' : 'stays';
    },
    /** Moves money to a relative's account. */
    transfer: (): string =>
      said(
        decidePayee(
          { relative: aSharingClaim().relative, kinship: 'PARENT', amountFen: 1 },
          {
            today: TODAY,
            region,
            payer: { ...aSharingPerson(), insurance: here(), movableFen: 1 },
            relative: { ...aMother, insurance: here({ kind: 'RESIDENT' }) },
            registered: null,
            namedKin: [],
            isMember: false,
          },
        ),
      ),
    /** Opens a 医保钱包. */
    openWallet: (): string => said(decideOpening({ region, insurance: here(), phone: '12000000001', isOpen: false })),
  };
};
