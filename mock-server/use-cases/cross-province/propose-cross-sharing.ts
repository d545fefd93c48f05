import type { CrossProvinceSharing, ProposeCrossProvinceRequest } from '@/contract/cross-province.contract';
import { dayOf, type Moment, startOfDay } from '@/domain/calendar';
import { CROSS_PROVINCE } from '@/domain/cross-province/cross-province-rules';
import { decideProposal, type ProposalFacts } from '@/domain/cross-province/decide-proposal';
import { accept, type Decision } from '@/domain/outcome';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { maskName } from '@/domain/person/masking';
import { newId } from '../../chance';
import { insertConsent } from '../../store/consents';
import { insertProposal } from '../../store/cross-sharing-writing';
import { crossSharingOf, liveStageBetween, proposalsSince } from '../../store/cross-sharings';
import { balanceOf } from '../../store/ledger';
import { noticeInForce } from '../../store/notices';
import { findPersonByIdNumber, type Person, personOf } from '../../store/people';
import type { Query } from '../../store/store';
import { gatherRelation, withSex } from '../gather-relation';
import { relativeMeant } from '../relative-meant';
import { areaOf, sourceOf } from './quota-money';
import { showCrossSharing } from './show-cross-sharing';
import { tellBySms } from './tell-by-sms';

const gatherFacts = async (
  tx: Query,
  now: Moment,
  sharer: Person,
  relative: Person | null,
): Promise<ProposalFacts> => ({
  today: dayOf(now),
  sharer: {
    ...withSex(sharer),
    balanceFen: (await balanceOf(tx, sourceOf({ id: sharer.id, area: areaOf(sharer) }))) ?? 0,
  },
  relative: relative && withSex(relative),
  ...(await gatherRelation(tx, sharer.id, relative)),
  between: (relative && (await liveStageBetween(tx, sharer.id, relative.id))) ?? 'NOTHING',
  proposedToday: relative ? await proposalsSince(tx, sharer.id, relative.id, startOfDay(dayOf(now))) : 0,
  noticeInForce: await noticeInForce(tx, 'CROSS_PROVINCE_NOTICE', 'national', dayOf(now)),
});

/** The sharer puts a quota to a relative in another province; no money moves before the answer. */
export const proposeCrossSharing = async (
  tx: Query,
  now: Moment,
  sharerId: string,
  request: ProposeCrossProvinceRequest,
): Promise<Decision<CrossProvinceSharing>> => {
  const sharer = await personOf(tx, sharerId);
  const meant = await relativeMeant(tx, sharerId, request.relative);
  if (!meant.ok) return meant;
  const relative = await findPersonByIdNumber(tx, normaliseIdNumber(meant.value.idNumber));
  const { notice } = request.consent;
  const decided = decideProposal(
    { ...request, relative: meant.value, notice },
    await gatherFacts(tx, now, sharer, relative),
  );
  if (!decided.ok) return decided;
  const id = newId();
  const consentId = newId();
  const beneficiary = await personOf(tx, decided.value.relativeId);
  await insertConsent(tx, {
    id: consentId,
    personId: sharerId,
    kind: 'CROSS_PROVINCE_NOTICE',
    region: 'national',
    given: { notice },
    givenAt: now,
  });
  await insertProposal(tx, {
    id,
    sharer: { id: sharerId, area: areaOf(sharer), consentId },
    beneficiary: { id: beneficiary.id, area: areaOf(beneficiary) },
    kinship: request.kinship,
    basis: decided.value.basis,
    quotaFen: request.quotaFen,
    proposedAt: now,
  });
  const text = `${maskName(sharer.name)}想为您设立跨省共济额度，请在 ${CROSS_PROVINCE.proposalDays} 天内登录答复。`;
  await tellBySms(tx, beneficiary.id, text, now);
  return accept(await showCrossSharing(tx, await crossSharingOf(tx, id), sharerId));
};
