import { PledgeReview } from '@/frames/pledge-review';
import { goTo } from '@/platform/navigation';
import { application } from '@/stores/application.store';
import { applicationStep } from '../about-application';
import { pledgeRows } from '../facts';
import { changeScreen, useOnward } from '../screens';

/** The pledge of the region as the employee signed it, to be read once more. */
export default applicationStep('pledge-review', function ReviewPledge(about) {
  const { profile, applied } = about;
  const draft = application.use();
  const onward = useOnward(profile, 'pledge-review', applied.id);
  const next = () => {
    application.fill({ hasReviewed: true });
    return onward();
  };
  return (
    <PledgeReview
      person={about}
      facts={pledgeRows(about, draft)}
      signature={draft.pledge?.signature}
      onNext={next}
      onSignAgain={() => goTo(changeScreen('pledge', applied.id))}
    />
  );
});
