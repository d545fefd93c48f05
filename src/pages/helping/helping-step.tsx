import type { ComponentType } from 'react';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import { helpingWords } from '@/copy/helping.copy';
import { type Person, signedIn } from '@/frames/signed-in';
import { useGuard } from '@/frames/use-guard';
import { helpingDraft, helpingRequest, isHelpingUntouched } from '@/stores/helping.store';
import { helpingScreen } from './screens';

/** A step behind the first: who arrives without the answers before it is led to them. */
export const helpingStep = (step: 'terms' | 'check', Inside: ComponentType<Person>) =>
  signedIn(function HelpingStep(person) {
    helpingDraft.use();
    const missing = () => {
      const draft = helpingDraft.use.getState();
      if (draft.name === '' || draft.idNumber === '' || draft.place === null) return helpingScreen('whom');
      return step === 'check' && helpingRequest(draft, person.me.today) === null ? helpingScreen('terms') : null;
    };
    if (useGuard({ missing, isUntouched: isHelpingUntouched })) return <Inside {...person} />;
    return (
      <Screen>
        <Skeleton waitingFor={helpingWords.waitingFor} />
      </Screen>
    );
  });
