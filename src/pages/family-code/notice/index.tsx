import { familyCodeWords } from '@/copy/family-code.copy';
import { NoticeScreen } from '@/frames/notice-screen';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { familyCode } from '@/stores/family-code.store';
import { guarded } from '../guarded';
import { familyCodeScreen } from '../screens';

const { notice: say } = familyCodeWords;

/** 《家庭成员添加告知书》: read, ticked, agreed to. */
export default signedIn(
  guarded('notice', function ReadNotice() {
    return (
      <NoticeScreen
        kind='FAMILY_CODE_NOTICE'
        publisher='national'
        tick={say.tick}
        agree={say.agree}
        onAgree={(notice) => {
          familyCode.fill({ notice });
          return goTo(familyCodeScreen('pledge'));
        }}
      />
    );
  }),
);
