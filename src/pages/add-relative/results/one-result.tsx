import { useEffect, useRef } from 'react';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { StateWord } from '@/components/state-word';
import type { Sharing } from '@/contract/sharing.contract';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { frameWords } from '@/copy/frames.copy';
import { refusalLine } from '@/copy/refusal-line';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { severalWords } from '@/copy/several-relatives.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { AcrossProvinces } from '@/frames/across-provinces';
import { ReasonLines } from '@/frames/reason-lines';
import { SharingState } from '@/frames/sharing-state';
import { goTo } from '@/platform/navigation';
import { findDeed } from '@/stores/deeds';
import { type DeedState, useDeed } from '@/stores/use-deed';
import { sendRelative } from '../send-relative';

const { results: say } = severalWords;

/** Whom a kept deed is about. */
export const nameOf = (key: string): string => findDeed(key, 'startSharing')?.about ?? say.states.lost;

const stateShown = (state: DeedState<Sharing>) => {
  switch (state.kind) {
    case 'accepted':
      return <SharingState sharing={state.value} />;
    case 'refused':
      return <StateWord tone='refused'>{say.states.refused}</StateWord>;
    default:
      return <StateWord tone='waiting'>{say.states[state.kind]}</StateWord>;
  }
};

interface WordsProps {
  profile: RegionProfile;
  state: DeedState<Sharing>;
  askAgain: () => void;
}

function Words({ profile, state, askAgain }: WordsProps) {
  switch (state.kind) {
    case 'accepted': {
      const { id } = state.value;
      return (
        <>
          <AnswerTable rows={[{ question: frameWords.reference, answer: id }]} />
          <Button
            kind='quiet'
            label={addRelativeWords.result.see(REGION_COPIES[state.value.region].relative)}
            onPress={() => goTo(`/pages/one-relative/overview/index?id=${id}`)}
          />
        </>
      );
    }
    case 'refused':
      return (
        <>
          {refusalLine(state)}
          {state.code === 'OTHER_PROVINCE' && <AcrossProvinces profile={profile} />}
          <ReasonLines code={state.code} params={state.params} />
        </>
      );
    case 'checking':
      return (
        <>
          {say.checking}
          <Button kind='secondary' label={say.askAgain} onPress={askAgain} />
        </>
      );
    case 'sending':
    case 'lost':
      return <>{say[state.kind]}</>;
  }
}

interface Props {
  profile: RegionProfile;
  deedKey: string;
  onSettled: (state: DeedState<Sharing>) => void;
}

/** One relative's deed, sent when its turn has come, with what became of it. */
export function OneResult({ profile, deedKey, onSettled }: Props) {
  const { state, askAgain } = useDeed(deedKey, 'startSharing', sendRelative);
  const tell = useRef(onSettled);
  tell.current = onSettled;
  useEffect(() => {
    if (state.kind !== 'sending' && state.kind !== 'checking') tell.current(state);
  }, [state]);
  return (
    <Card title={nameOf(deedKey)} state={stateShown(state)}>
      <Words profile={profile} state={state} askAgain={askAgain} />
    </Card>
  );
}
