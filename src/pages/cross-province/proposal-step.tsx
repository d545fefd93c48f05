import type { ComponentType } from 'react';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import { crossWords } from '@/copy/cross-province.copy';
import { frameWords } from '@/copy/frames.copy';
import { payeeWords } from '@/copy/payee.copy';
import { decideProposer } from '@/domain/cross-province/decide-proposal';
import { RefusalBanner } from '@/frames/refusal-banner';
import { type Person, signedIn } from '@/frames/signed-in';
import { useGuard } from '@/frames/use-guard';
import { goHome } from '@/platform/navigation';
import {
  isProposalUntouched,
  missingProposalStep,
  type ProposalStep,
  proposalDraft,
} from '@/stores/cross-province.store';
import { crossScreen } from './cross-screens';

/** One step of putting a quota to a relative; who arrives without the answers before it is led to the first one missing. */
export const proposalStep = (step: ProposalStep, Inside: ComponentType<Person>) =>
  signedIn(function ProposalStepScreen(person) {
    proposalDraft.use();
    const missing = () => {
      const first = missingProposalStep(proposalDraft.use.getState(), step);
      if (first === null) return null;
      return isProposalUntouched() ? crossScreen('start') : `${crossScreen(first)}?then=check`;
    };
    const isStanding = useGuard({ missing, isUntouched: isProposalUntouched });
    const proposer = decideProposer(person.me.insurance, person.me.today);
    if (!proposer.ok)
      return (
        <Screen
          title={crossWords.start.cannot}
          primary={<Button label={frameWords.backHome} onPress={() => goHome()} />}
        >
          <RefusalBanner code={proposer.code} params={proposer.params} />
        </Screen>
      );
    if (isStanding) return <Inside {...person} />;
    return (
      <Screen>
        <Skeleton waitingFor={payeeWords.opening} />
      </Screen>
    );
  });
