import { transferTerms } from '@/copy/transfer.copy';
import { NoticeScreen } from '@/frames/notice-screen';
import { useOnward } from '@/frames/use-onward';
import { transferDraft } from '@/stores/transfer.store';
import { TRANSFER_WAY } from '../transfer-screens';
import { transferStep } from '../transfer-step';

/** What moving money means: read, tick, agree. */
export default transferStep('notice', function ReadNotice({ profile, words }) {
  const terms = transferTerms(words);
  const { onward } = useOnward(TRANSFER_WAY, 'notice');
  return (
    <NoticeScreen
      kind='SHARING_NOTICE'
      publisher={profile.code}
      tick={terms.tick}
      agree={terms.agree}
      onAgree={(notice) => {
        transferDraft.fill({ notice, refused: null });
        return onward();
      }}
    />
  );
});
