import { dayOf, type Moment } from '@/domain/calendar';
import type { NoticeKind, TextSeen } from '@/domain/consent/consent';
import type { Decision } from '@/domain/outcome';
import { crossSharingsOf } from '../store/cross-sharings';
import { noticeInForce } from '../store/notices';
import { personOf } from '../store/people';
import type { Query } from '../store/store';
import { acceptCrossSharing } from '../use-cases/cross-province/accept-cross-sharing';
import { proposeCrossSharing } from '../use-cases/cross-province/propose-cross-sharing';
import type { QuotaEvent } from './world';

const seenOn = async (tx: Query, kind: NoticeKind, at: Moment): Promise<TextSeen> => {
  const notice = await noticeInForce(tx, kind, 'national', dayOf(at));
  if (!notice) throw new Error(`No ${kind} is in force on ${dayOf(at)}.`);
  return { version: notice.version, hash: notice.hash };
};

/** Does with quotas what the two people would do. */
export const happenWithQuotas = async (tx: Query, at: Moment, event: QuotaEvent): Promise<Decision<unknown>> => {
  const { sharer, relative } = event;
  if (event.kind === 'PROPOSE_QUOTA') {
    const { name, idNumber } = await personOf(tx, relative);
    return proposeCrossSharing(tx, at, sharer, {
      relative: { name, idNumber },
      kinship: event.kinship,
      quotaFen: event.quotaFen,
      consent: { notice: await seenOn(tx, 'CROSS_PROVINCE_NOTICE', at) },
    });
  }
  const rows = await crossSharingsOf(tx, relative);
  const waiting = rows.find((row) => row.stage === 'PROPOSED' && row.sharer.id === sharer);
  if (!waiting) throw new Error(`In the seed's history nothing waits for ${relative} then.`);
  const consent = { notice: await seenOn(tx, 'CROSS_PROVINCE_RELATIVE_NOTICE', at) };
  return acceptCrossSharing(tx, at, relative, waiting.id, { consent });
};
