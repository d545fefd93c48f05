import { useEffect, useRef } from 'react';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { StateWord } from '@/components/state-word';
import type { Sharing } from '@/contract/sharing.contract';
import { frameWords } from '@/copy/frames.copy';
import { refusalLine } from '@/copy/refusal-line';
import { severalWords } from '@/copy/several-relatives.copy';
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
      return <SharingState stage={state.value.stage} />;
    case 'refused':
      return <StateWord tone='refused'>{say.states.refused}</StateWord>;
    default:
      return <StateWord tone='waiting'>{say.states[state.kind]}</StateWord>;
  }
};

function Words({ state, askAgain }: { state: DeedState<Sharing>; askAgain: () => void }) {
  switch (state.kind) {
    case 'accepted': {
      const { id } = state.value;
      return (
        <>
          <AnswerTable rows={[{ question: frameWords.reference, answer: id }]} />
          <Button kind='quiet' label={say.see} onPress={() => goTo(`/pages/one-relative/overview/index?id=${id}`)} />
        </>
      );
    }
    case 'refused':
      return <>{refusalLine(state)}</>;
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
  deedKey: string;
  onSettled: (state: DeedState<Sharing>) => void;
}

/** One relative's deed, sent when its turn has come, with what became of it. */
export function OneResult({ deedKey, onSettled }: Props) {
  const { state, askAgain } = useDeed(deedKey, 'startSharing', sendRelative);
  const tell = useRef(onSettled);
  tell.current = onSettled;
  useEffect(() => {
    if (state.kind !== 'sending' && state.kind !== 'checking') tell.current(state);
  }, [state]);
  return (
    <Card title={nameOf(deedKey)} state={stateShown(state)}>
      <Words state={state} askAgain={askAgain} />
    </Card>
  );
}
