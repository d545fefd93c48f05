import type { ComponentType } from 'react';
import { readCrossProvinceSharing } from '@/api/cross-province.api';
import { Screen } from '@/components/screen';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import { crossRelationWords } from '@/copy/cross-relation.copy';
import { AnswerView } from '@/frames/answer-view';
import { type Person, signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';

export interface AboutCross extends Person {
  sharing: CrossProvinceSharing;
}

/** A screen about the sharing across provinces whose id stands in its address. */
export const aboutCross = (Inside: ComponentType<AboutCross>) =>
  signedIn(function About(person) {
    const id = useScreenParam('id');
    const { asked, retry } = useAnswer(`cross-sharing ${id}`, () => readCrossProvinceSharing(id));
    if (asked.kind === 'accepted') return <Inside {...person} sharing={asked.value} />;
    return (
      <Screen>
        <AnswerView asked={asked} retry={retry} waitingFor={crossRelationWords.waitingFor}>
          {() => null}
        </AnswerView>
      </Screen>
    );
  });
