import { listBillsTogether, pickOf, togetherDraft } from '@/stores/premiums-together.store';
import { useAnswer } from '@/stores/use-answer';

/** What can be paid now, and what of it is ticked. */
export const useTogether = () => {
  const { picked } = togetherDraft.use();
  const { asked, retry } = useAnswer('premiums-together', listBillsTogether);
  const payable = asked.kind === 'accepted' ? asked.value.payable : [];
  return { asked, retry, payable, picked, chosen: payable.filter((bill) => picked.includes(pickOf(bill))) };
};
