import { NoticeScreen } from '@/frames/notice-screen';
import { signedIn } from '@/frames/signed-in';
import { addRelative } from '@/stores/add-relative.store';
import { guarded } from '../guarded';
import { useOnward } from '../use-onward';

/** What a person must read before agreeing, as a page of its own. */
export default signedIn(
  guarded('NOTICE', function ReadNotice({ profile, words }) {
    const onward = useOnward(profile, 'NOTICE');
    return (
      <NoticeScreen
        kind='SHARING_NOTICE'
        publisher={profile.code}
        tick={words.addRelative.tick}
        agree={words.addRelative.agree}
        onAgree={(notice) => {
          addRelative.fill({ notice });
          return onward();
        }}
      />
    );
  }),
);
