import type { ComponentType } from 'react';
import { readSharing } from '@/api/sharing.api';
import { Screen } from '@/components/screen';
import type { Sharing } from '@/contract/sharing.contract';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { AnswerView } from '@/frames/answer-view';
import { type Person, signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';

export interface AboutSharing extends Person {
  sharing: Sharing;
}

/** A screen about the sharing whose id stands in its address. */
export const aboutSharing = (Inside: ComponentType<AboutSharing>) =>
  signedIn(function About(person) {
    const id = useScreenParam('id');
    const { asked, retry } = useAnswer(`sharing:${id}`, () => readSharing(id));
    if (asked.kind === 'accepted') return <Inside {...person} sharing={asked.value} />;
    return (
      <Screen>
        <AnswerView asked={asked} retry={retry} waitingFor={oneRelativeWords.waitingFor}>
          {() => null}
        </AnswerView>
      </Screen>
    );
  });
