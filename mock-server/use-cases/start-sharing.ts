import type { Sharing, StartSharingRequest } from '@/contract/sharing.contract';
import { type Day, dayOf, type Moment } from '@/domain/calendar';
import type { ConsentGiven, TextsInForce } from '@/domain/consent/consent';
import { accept, type Decision } from '@/domain/outcome';
import { normaliseIdNumber, sexOf } from '@/domain/person/id-number';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import {
  decideNewSharing,
  type NewSharing,
  type NewSharingClaim,
  type NewSharingFacts,
} from '@/domain/sharing/decide-new-sharing';
import { firstStage } from '@/domain/sharing/due-moves';
import { sharedAccountOf } from '@/domain/sharing/shared-account';
import { newId } from '../chance';
import { type ConsentChannel, insertConsent } from '../store/consents';
import { balanceOf } from '../store/ledger';
import { noticeInForce } from '../store/notices';
import { findPersonByIdNumber, personOf } from '../store/people';
import { insertSharing } from '../store/sharing-writing';
import { liveSharingsBy, liveSharingsFor, type SharingRow, sharingOf } from '../store/sharings';
import { hasLeft } from '../store/sharings-between';
import type { Query } from '../store/store';
import { gatherAsked } from './gather-asked';
import { gatherRelation, withSex } from './gather-relation';
import { linkFamilyCode } from './link-family-code';
import { showSharing } from './show-sharing';
import { tellAsked } from './tell-agreement';
import { tellBound } from './tell-beneficiary';

/** The texts a sharer of a region agrees to on a day. */
export const textsInForce = async (q: Query, region: RegionCode, today: Day): Promise<TextsInForce> => {
  const notice = await noticeInForce(q, 'SHARING_NOTICE', region, today);
  if (!notice) throw new Error(`No sharing notice is in force in ${region} on ${today}.`);
  return { notice, pledge: await noticeInForce(q, 'SHARING_PLEDGE', region, today) };
};

const gatherFacts = async (
  tx: Query,
  today: Day,
  sharerId: string,
  request: Pick<NewSharingClaim, 'relative'>,
): Promise<NewSharingFacts> => {
  const sharer = await personOf(tx, sharerId);
  const relative = await findPersonByIdNumber(tx, normaliseIdNumber(request.relative.idNumber));
  const region = REGIONS[sharer.insurance.region];
  const live = await liveSharingsBy(tx, sharerId);
  return {
    today,
    region,
    sharer: {
      ...withSex(sharer),
      sharedMoneyFen: (await balanceOf(tx, sharedAccountOf(sharerId, region))) ?? 0,
    },
    relative: relative && { ...withSex(relative), hasPhone: relative.phone !== null },
    ...(await gatherAsked(tx, today, sharerId, relative?.id ?? null)),
    ...(await gatherRelation(tx, sharerId, relative)),
    boundRelatives: live.map(({ beneficiaryId, beneficiaryName, kinship, beneficiaryIdNumber, stage }) => ({
      id: beneficiaryId,
      name: beneficiaryName,
      kinship,
      sex: sexOf(beneficiaryIdNumber),
      isAsked: stage === 'PROPOSED',
    })),
    hasLeft: relative !== null && (await hasLeft(tx, sharerId, relative.id)),
    sharersOfSharer: (await liveSharingsFor(tx, sharerId)).length,
    relativesOfRelative: relative ? (await liveSharingsBy(tx, relative.id)).length : 0,
    sharersOfRelative: relative ? (await liveSharingsFor(tx, relative.id)).length : 0,
    textsInForce: await textsInForce(tx, region.code, today),
  };
};

const keep = async (
  tx: Query,
  now: Moment,
  facts: NewSharingFacts,
  sharing: NewSharing,
  { channel, asksRelative }: { channel: ConsentChannel; asksRelative: boolean },
): Promise<string> => {
  const id = newId();
  const consentId = newId();
  const region = facts.region.code;
  const personId = facts.sharer.id;
  await insertConsent(tx, { id: consentId, personId, region, given: sharing.consent, givenAt: now, channel });
  await insertSharing(tx, {
    id,
    sharerId: personId,
    beneficiaryId: sharing.relativeId,
    kinship: sharing.kinship,
    region,
    terms: sharing.terms,
    stage: asksRelative ? 'PROPOSED' : firstStage(facts.region, sharing.terms.firstDay, facts.today),
    askedAt: now,
    basis: sharing.basis,
    consentId,
  });
  return id;
};

/** A sharing asked for through any door: facts, the law, consent and sharing, all in one transaction. */
export const beginSharing = async (
  tx: Query,
  now: Moment,
  sharerId: string,
  claim: NewSharingClaim,
  channel: ConsentChannel,
): Promise<Decision<SharingRow>> => {
  const facts = await gatherFacts(tx, dayOf(now), sharerId, claim);
  const decided = decideNewSharing(claim, facts);
  if (!decided.ok) return decided;
  const how = { channel, asksRelative: claim.askRelative === true };
  const begun = await sharingOf(tx, await keep(tx, now, facts, decided.value, how));
  await (begun.stage === 'PROPOSED' ? tellAsked : tellBound)(tx, begun, now);
  await linkFamilyCode(tx, begun, now);
  return accept(begun);
};

/** The sharer asks for it themself: in the program, or by confirming what their employer handed in. */
export const startSharing = async (
  tx: Query,
  now: Moment,
  sharerId: string,
  request: Omit<StartSharingRequest, 'relative'> & Pick<NewSharingClaim, 'relative'>,
  channel: ConsentChannel = 'PROGRAM',
): Promise<Decision<Sharing>> => {
  const { notice, pledge } = request.consent;
  const consent: ConsentGiven = pledge ? { notice, pledge } : { notice };
  const begun = await beginSharing(tx, now, sharerId, { ...request, consent }, channel);
  return begun.ok ? accept(await showSharing(tx, begun.value, sharerId)) : begun;
};
