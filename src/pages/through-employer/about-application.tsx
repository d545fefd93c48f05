import type { ComponentType } from 'react';
import { listEmployerApplications } from '@/api/employer.api';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import type { EmployerApplication } from '@/contract/employer.contract';
import { applicationWords } from '@/copy/employer.copy';
import { frameWords } from '@/copy/frames.copy';
import { AnswerView } from '@/frames/answer-view';
import { RefusalBanner } from '@/frames/refusal-banner';
import { type Person, signedIn } from '@/frames/signed-in';
import { useGuard } from '@/frames/use-guard';
import { goHome } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { type ApplicationStep, application, missingBefore } from '@/stores/application.store';
import { useAnswer } from '@/stores/use-answer';
import { applicationScreen } from './screens';

export interface AboutApplication extends Person {
  applied: EmployerApplication;
}

/** A screen about the application whose id stands in its address, as long as it waits for the answer. */
export const aboutApplication = (Inside: ComponentType<AboutApplication>) =>
  signedIn(function About(person) {
    const id = useScreenParam('id');
    const { asked, retry } = useAnswer(`application:${id}`, listEmployerApplications);
    const applied = asked.kind === 'accepted' ? asked.value.applications.find((one) => one.id === id) : undefined;
    if (applied?.state === 'WAITING') return <Inside {...person} applied={applied} />;
    const home = <Button label={frameWords.backHome} onPress={() => goHome()} />;
    return (
      <Screen title={applicationWords.title} primary={asked.kind === 'accepted' && home}>
        <AnswerView asked={asked} retry={retry} waitingFor={applicationWords.waitingFor}>
          {() => <RefusalBanner code={applied ? 'APPLICATION_ANSWERED' : 'NOT_FOUND'} />}
        </AnswerView>
      </Screen>
    );
  });

/** A step of the answer: who arrives without what comes before it is led there. */
export const applicationStep = (step: ApplicationStep, Inside: ComponentType<AboutApplication>) =>
  aboutApplication(function Step(about) {
    const { profile, applied } = about;
    const mayStand = useGuard({
      missing: () => {
        const missing = missingBefore(profile, applied.id, step);
        return missing && applicationScreen(missing, applied.id);
      },
      isUntouched: () => application.use.getState().id === null,
    });
    if (mayStand) return <Inside {...about} />;
    return (
      <Screen>
        <Skeleton waitingFor={applicationWords.waitingFor} />
      </Screen>
    );
  });
