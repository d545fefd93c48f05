import { listCrossProvinceSharings } from '@/api/cross-province.api';
import { QuotaProposed } from '@/frames/quota-proposed';
import { useAnswer } from '@/stores/use-answer';

/** A quota from a relative in another province that waits for my answer. Otherwise nothing. */
export function QuotaWaiting() {
  const { asked } = useAnswer('cross-sharings', listCrossProvinceSharings);
  const sharings = asked.kind === 'accepted' ? asked.value.sharings : [];
  const first = sharings.find(({ side, stage }) => side === 'BENEFICIARY' && stage === 'PROPOSED');
  return first ? <QuotaProposed sharing={first} /> : null;
}
