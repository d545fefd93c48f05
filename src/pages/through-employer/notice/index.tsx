import { NoticeScreen } from '@/frames/notice-screen';
import { application } from '@/stores/application.store';
import { applicationStep } from '../about-application';
import { useOnward } from '../screens';

/** The region's notice, as whoever adds a relative reads it. */
export default applicationStep('notice', function ReadNotice({ profile, words, applied }) {
  const onward = useOnward(profile, 'notice', applied.id);
  return (
    <NoticeScreen
      kind='SHARING_NOTICE'
      publisher={profile.code}
      tick={words.addRelative.tick}
      agree={words.addRelative.agree}
      onAgree={(notice) => {
        application.fill({ notice });
        return onward();
      }}
    />
  );
});
