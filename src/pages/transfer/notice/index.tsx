import { NoticeScreen } from '@/frames/notice-screen';
import { transferDraft } from '@/stores/transfer.store';
import { useOnward } from '../transfer-screens';
import { transferStep } from '../transfer-step';

/** 历年账户家庭共济: read, tick 同意, 确认. */
export default transferStep('notice', function ReadNotice({ profile, words }) {
  const { onward } = useOnward('notice');
  return (
    <NoticeScreen
      kind='SHARING_NOTICE'
      publisher={profile.code}
      tick={words.addRelative.tick}
      agree={words.addRelative.agree}
      onAgree={(notice) => {
        transferDraft.fill({ notice, refused: null });
        return onward();
      }}
    />
  );
});
