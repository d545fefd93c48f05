import type { AcceptCrossProvinceRequest, CrossProvinceSharing } from '@/contract/cross-province.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { decideAcceptance } from '@/domain/cross-province/decide-acceptance';
import { quotaAccounts } from '@/domain/cross-province/quota';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { maskName } from '@/domain/person/masking';
import { newId } from '../../chance';
import { type ConsentChannel, insertConsent } from '../../store/consents';
import { markAccepted } from '../../store/cross-sharing-writing';
import { crossSharingOf, findCrossSharingOf } from '../../store/cross-sharings';
import { balanceOf } from '../../store/ledger';
import { noticeInForce } from '../../store/notices';
import type { Query } from '../../store/store';
import { gatherTwo } from './gather-two';
import { areaOf, moveMoney, nextRef, sourceOf } from './quota-money';
import { showCrossSharing, sideOf } from './show-cross-sharing';
import { tellBySms } from './tell-by-sms';

/** The relative accepts with a consent of their own, and the money is set aside in the same breath. */
export const acceptCrossSharing = async (
  tx: Query,
  now: Moment,
  personId: string,
  id: string,
  request: AcceptCrossProvinceRequest,
  channel: ConsentChannel = 'PROGRAM',
): Promise<Decision<CrossProvinceSharing>> => {
  const row = await findCrossSharingOf(tx, personId, id);
  if (!row) return refuse('NOT_FOUND');
  const { notice } = request.consent;
  const two = await gatherTwo(tx, row);
  const { sharer, relative } = two;
  const from = sourceOf({ id: sharer.id, area: areaOf(sharer) });
  const facts = {
    now,
    by: sideOf(row, personId),
    stage: row.stage,
    quotaFen: row.quotaFen,
    accounts: quotaAccounts(id, from),
    ...two,
    sharer: { ...sharer, balanceFen: (await balanceOf(tx, from)) ?? 0 },
    noticeInForce: await noticeInForce(tx, 'CROSS_PROVINCE_RELATIVE_NOTICE', 'national', dayOf(now)),
  };
  const decided = decideAcceptance(facts, { notice, ref: await nextRef(tx, id) });
  if (!decided.ok) return decided;
  const consentId = newId();
  await insertConsent(tx, {
    id: consentId,
    personId,
    kind: 'CROSS_PROVINCE_RELATIVE_NOTICE',
    region: 'national',
    given: { notice },
    givenAt: now,
    channel,
  });
  await moveMoney(tx, decided.value, now);
  await markAccepted(tx, row, { at: now, consentId, sharer: areaOf(sharer), beneficiary: areaOf(relative) });
  await tellBySms(tx, sharer.id, `${maskName(relative.name)}接受了您的跨省共济额度，钱已划出。`, now);
  return accept(await showCrossSharing(tx, await crossSharingOf(tx, id), personId));
};
