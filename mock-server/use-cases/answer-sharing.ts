import type { AgreeToSharingRequest, Sharing } from '@/contract/sharing.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import { REGIONS } from '@/domain/region/regions';
import { firstStage } from '@/domain/sharing/due-moves';
import { decideAgreement, firstDayAgreed } from '@/domain/sharing/relative-agreement';
import { newId } from '../chance';
import { insertConsent } from '../store/consents';
import { noticeInForce } from '../store/notices';
import { moveSharing, setAgreement } from '../store/sharing-writing';
import { sharingOf } from '../store/sharings';
import type { Query } from '../store/store';
import { gatherCase } from './complete-case';
import { findMove } from './find-move';
import { linkFamilyCode } from './link-family-code';
import { showSharing } from './show-sharing';
import { tellAgreed, tellNotAgreed } from './tell-agreement';

/** The relative agrees with a consent of their own; from now on it goes the way the region's sharings go. */
export const agreeToSharing = async (
  tx: Query,
  now: Moment,
  personId: string,
  id: string,
  { consent }: AgreeToSharingRequest,
): Promise<Decision<Sharing>> => {
  const found = await findMove(tx, personId, id, 'AGREE');
  if (!found.ok) return found;
  const { row, side } = found.value;
  const today = dayOf(now);
  const inForce = await noticeInForce(tx, 'SHARING_RELATIVE_NOTICE', 'national', today);
  const decided = decideAgreement(await gatherCase(tx, row, now), inForce, consent.notice);
  if (!decided.ok) return decided;
  const consentId = newId();
  await insertConsent(tx, {
    id: consentId,
    personId,
    kind: 'SHARING_RELATIVE_NOTICE',
    region: 'national',
    given: { notice: decided.value },
    givenAt: now,
  });
  const terms = { ...row.terms, firstDay: firstDayAgreed(row.terms.firstDay, now) };
  const stage = firstStage(REGIONS[row.region], terms.firstDay, today);
  const moved = await moveSharing(tx, row, { move: 'AGREE', by: side, at: now, stage, terms });
  await setAgreement(tx, id, consentId);
  await tellAgreed(tx, moved, now);
  await linkFamilyCode(tx, moved, now);
  return accept(await showSharing(tx, await sharingOf(tx, id), personId));
};

/** The relative says no and need not say why; the sharer hears only that it did not come about. */
export const declineSharing = async (
  tx: Query,
  now: Moment,
  personId: string,
  id: string,
): Promise<Decision<Sharing>> => {
  const found = await findMove(tx, personId, id, 'DECLINE');
  if (!found.ok) return found;
  const { row, side, stage } = found.value;
  const moved = await moveSharing(tx, row, { move: 'DECLINE', by: side, at: now, stage });
  await tellNotAgreed(tx, moved, now);
  return accept(await showSharing(tx, moved, personId));
};
