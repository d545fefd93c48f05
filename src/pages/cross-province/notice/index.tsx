import { crossWords } from '@/copy/cross-province.copy';
import { NoticeScreen } from '@/frames/notice-screen';
import { useOnward } from '@/frames/use-onward';
import { proposalDraft } from '@/stores/cross-province.store';
import { PROPOSAL_WAY } from '../cross-screens';
import { proposalStep } from '../proposal-step';

/** What the sharer must read before proposing. */
export default proposalStep('notice', function ReadNotice() {
  const { onward } = useOnward(PROPOSAL_WAY, 'notice');
  return (
    <NoticeScreen
      kind='CROSS_PROVINCE_NOTICE'
      publisher='national'
      tick={crossWords.notice.tick}
      agree={crossWords.notice.agree}
      onAgree={(notice) => {
        proposalDraft.fill({ notice, refused: null });
        return onward();
      }}
    />
  );
});
