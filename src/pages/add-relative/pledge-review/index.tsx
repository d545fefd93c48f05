import { addRelativeScreen } from '@/frames/add-relative-screens';
import { PledgeReview } from '@/frames/pledge-review';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { addRelative } from '@/stores/add-relative.store';
import { guarded } from '../guarded';
import { pledgeFacts } from '../pledge-facts';
import { useOnward } from '../use-onward';

/** The pledge as it was made out and signed, to be read once more before it is handed in. */
export default signedIn(
  guarded('PLEDGE_REVIEW', function ReviewPledge(person) {
    const { profile } = person;
    const draft = addRelative.use();
    const onward = useOnward(profile, 'PLEDGE_REVIEW');
    const next = () => {
      addRelative.fill({ hasReviewed: true });
      return onward();
    };
    return (
      <PledgeReview
        person={person}
        facts={pledgeFacts(person, draft)}
        signature={draft.pledge?.signature}
        onNext={next}
        onSignAgain={() => goTo(`${addRelativeScreen(profile, 'PLEDGE')}?then=back`)}
      />
    );
  }),
);
