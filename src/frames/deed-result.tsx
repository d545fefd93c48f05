import type { ReactNode } from 'react';
import type { RefusedAnswer } from '@/api/answer';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { OutcomeHead } from '@/components/outcome-head';
import { Screen } from '@/components/screen';
import { frameWords } from '@/copy/frames.copy';
import { reasonWords } from '@/copy/reasons.copy';
import { refusalSentence } from '@/copy/refusals.copy';
import { goHome } from '@/platform/navigation';
import type { DeedState } from '@/stores/use-deed';
import { openWhy } from './open-why';
import { reasonFacts } from './reason-facts';
import { useWay } from './use-way';

/** What an accepted deed shows: the word, one sentence, the facts, and what happens next and when. */
export interface DoneWords {
  /** `waiting`: it was handed in, and somebody else has to act before it holds. */
  tone?: 'done' | 'waiting';
  word: string;
  sentence: string;
  rows: readonly AnswerRow[];
  next: string;
  /** More under the facts. */
  more?: ReactNode;
}

/** The one press that repairs a refusal. */
export interface Repair {
  label: string;
  onPress: () => unknown;
}

interface Props<T> {
  state: DeedState<T>;
  askAgain: () => void;
  done: (value: T) => DoneWords;
  repair?: (refused: RefusedAnswer) => Repair | null;
}

const homeButton = (kind: 'primary' | 'secondary') => (
  <Button kind={kind} label={frameWords.backHome} onPress={() => goHome()} />
);

const Earlier = () => <Banner tone='info'>{frameWords.earlier}</Banner>;

function Done({ tone = 'done', word, sentence, rows, next, more, isEarlier }: DoneWords & { isEarlier: boolean }) {
  return (
    <Screen
      isReadAloud
      hasBack={false}
      head={
        <OutcomeHead tone={tone} word={word}>
          {sentence}
        </OutcomeHead>
      }
      primary={homeButton('primary')}
    >
      {isEarlier && <Earlier />}
      <Card>
        <AnswerTable rows={rows} />
      </Card>
      <Card title={frameWords.next}>{next}</Card>
      {more}
    </Screen>
  );
}

interface RefusedProps {
  refused: RefusedAnswer & { isEarlier: boolean; about: string };
  repair: Repair | null;
}

function Refused({ refused, repair }: RefusedProps) {
  const { code, params, about, isEarlier } = refused;
  const { happened, now } = refusalSentence(code, params);
  const way = useWay(code, { params });
  const onward = repair ?? way;
  const whose = about === '' ? [] : [{ question: frameWords.forWhom, answer: about }];
  return (
    <Screen
      isReadAloud
      hasBack={false}
      head={
        <OutcomeHead tone='refused' word={frameWords.refused}>
          {happened}
        </OutcomeHead>
      }
      primary={onward ? <Button {...onward} /> : homeButton('primary')}
      secondary={onward ? homeButton('secondary') : undefined}
    >
      {isEarlier && <Earlier />}
      <Card title={frameWords.whatNow}>{now}</Card>
      <Card>
        <AnswerTable rows={[...whose, ...reasonFacts(code, { params })]} />
      </Card>
      <Button kind='quiet' label={reasonWords.why} onPress={() => openWhy(code, { params })} />
    </Screen>
  );
}

interface WaitingProps {
  words: { word: string; sentence: string };
  primary?: ReactNode;
  secondary?: ReactNode;
}

function Waiting({ words, primary, secondary }: WaitingProps) {
  return (
    <Screen
      isReadAloud
      hasBack={false}
      head={
        <OutcomeHead tone='waiting' word={words.word}>
          {words.sentence}
        </OutcomeHead>
      }
      primary={primary}
      secondary={secondary}
    />
  );
}

/** The result of a deed, whatever it is: done, refused, on its way, or still being asked after. */
export function DeedResult<T>({ state, askAgain, done, repair }: Props<T>) {
  switch (state.kind) {
    case 'sending':
      return <Waiting words={frameWords.sending} />;
    case 'checking':
      return (
        <Waiting
          words={frameWords.checking}
          primary={<Button label={frameWords.askAgain} onPress={askAgain} />}
          secondary={homeButton('secondary')}
        />
      );
    case 'lost':
      return <Waiting words={frameWords.lost} primary={homeButton('primary')} />;
    case 'refused':
      return <Refused refused={state} repair={repair?.(state) ?? null} />;
    case 'accepted':
      return <Done {...done(state.value)} isEarlier={state.isEarlier} />;
  }
}
