import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { memberWords } from '@/copy/member.copy';
import { needsMemberFace } from '@/domain/sharing/member-face';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { addRelative } from '@/stores/add-relative.store';
import { guarded } from '../guarded';
import { useOnward } from '../use-onward';

const { face } = memberWords;

/** The relative's own face, from the age the region asks it from; in the sandbox a mock, and it says so. */
export default signedIn(
  guarded('MEMBER_FACE', function MemberFace({ me, profile }) {
    const { name, idNumber } = addRelative.use();
    const onward = useOnward(profile, 'MEMBER_FACE');
    const isNeeded = needsMemberFace(profile, idNumber, me.today);
    const goOn = () => {
      addRelative.fill({ memberFace: isNeeded ? 'MOCK' : 'NOT_NEEDED' });
      return onward();
    };
    return (
      <Screen
        title={face.title}
        lead={isNeeded ? face.lead(name) : face.child}
        primary={<Button label={isNeeded ? face.pass : face.onward} onPress={goOn} />}
        secondary={
          isNeeded && <Button kind='secondary' label={face.cannot} onPress={() => goTo('/pages/hall/list/index')} />
        }
      >
        {isNeeded && <Banner tone='info' title={face.mock} />}
      </Screen>
    );
  }),
);
