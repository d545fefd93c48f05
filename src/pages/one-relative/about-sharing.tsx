import type { ComponentType } from 'react';
import { readSharing } from '@/api/sharing.api';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import type { Sharing } from '@/contract/sharing.contract';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { AnswerView } from '@/frames/answer-view';
import { type Person, signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
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
    const toList = (
      <Button label={oneRelativeWords.toList} onPress={() => replaceWith('/pages/my-relatives/list/index')} />
    );
    return (
      <Screen primary={asked.kind === 'refused' && toList}>
        <AnswerView asked={asked} retry={retry} waitingFor={oneRelativeWords.waitingFor}>
          {() => null}
        </AnswerView>
      </Screen>
    );
  });
