import { useEffect } from 'react';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import { crossMoveInWords, crossMoveWords } from '@/copy/cross-moves.copy';
import { crossOtherInFull, crossRelationWords } from '@/copy/cross-relation.copy';
import { CROSS_MOVES, type CrossMove } from '@/domain/cross-province/cross-stages';
import { readYuan } from '@/domain/typed-yuan';
import { Lines } from '@/frames/lines';
import { sourceBalanceOf } from '@/frames/quota-money';
import type { Person } from '@/frames/signed-in';
import { goBack, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { answersFor, deedOf, moveBody, moveDraft } from '@/stores/cross-move.store';
import { prepareDeed } from '@/stores/deeds';
import { aboutCross } from '../about-cross';
import { crossSharingScreen } from '../cross-screens';
import { NotNow } from '../not-now';

const say = crossMoveWords;

/** Where the answer is given that a move needs. */
const ASKED_AT: Partial<Record<CrossMove, 'read' | 'change'>> = { ACCEPT: 'read', CHANGE_QUOTA: 'change' };
const STAY: Partial<Record<CrossMove, string>> = { END: say.keep, WITHDRAW: say.stay };

const changeRows = (quota: CrossProvinceSharing['quota'], afterFen: number, person: Person): AnswerRow[] => [
  { question: say.before, answer: <Money amountFen={quota.totalFen} /> },
  { question: say.after, answer: <Money amountFen={afterFen} />, onChange: () => void goBack() },
  {
    question: say.free,
    answer: <Money amountFen={sourceBalanceOf(person.me, person.profile) + quota.totalFen - afterFen} />,
  },
];

const rowsOf = (move: CrossMove, sharing: CrossProvinceSharing, newFen: number, person: Person): AnswerRow[] => {
  const { quota } = sharing;
  return [
    { question: say.who, answer: crossOtherInFull(sharing) },
    ...(move === 'CHANGE_QUOTA'
      ? changeRows(quota, newFen, person)
      : [{ question: say.quota, answer: <Money amountFen={quota.totalFen} /> }]),
    ...(move === 'END'
      ? [
          { question: say.used, answer: <Money amountFen={quota.usedFen} /> },
          { question: say.back, answer: <Money amountFen={quota.leftFen} /> },
        ]
      : []),
  ];
};

/** One move, looked at once more before it is made. */
export default aboutCross(function ConfirmMove({ sharing, ...person }) {
  const { id } = sharing;
  const asked = useScreenParam('move');
  const move = CROSS_MOVES.find((one) => one === asked) ?? 'END';
  const answers = answersFor(id, moveDraft.use());
  const body = moveBody(move, answers);
  const newFen = readYuan(answers.quota) ?? 0;
  const words = crossMoveInWords(move, sharing, newFen);
  const isMissing = body === null;
  useEffect(() => {
    const screen = ASKED_AT[move];
    if (isMissing && screen) void replaceWith(crossSharingScreen(screen, id));
  }, [isMissing, move, id]);
  if (!sharing.moves.includes(move)) return <NotNow sharing={sharing} move={move} title={words.title} />;
  if (isMissing)
    return (
      <Screen title={words.title}>
        <Skeleton waitingFor={crossRelationWords.waitingFor} />
      </Screen>
    );
  const confirm = () =>
    replaceWith(
      `/pages/cross-province/confirmed/index?id=${id}&move=${move}&key=${prepareDeed(deedOf(move), body, id)}`,
    );
  return (
    <Screen
      isReadAloud
      title={words.title}
      lead={say.lead}
      primary={<Button kind={move === 'END' ? 'danger' : 'primary'} label={words.confirm} onPress={confirm} />}
      secondary={<Button kind='secondary' label={STAY[move] ?? say.consider} onPress={() => goBack()} />}
    >
      <Card>
        <AnswerTable rows={rowsOf(move, sharing, newFen, person)} />
      </Card>
      <Card kind='tint' title={say.what}>
        <Lines lines={words.lines} />
      </Card>
    </Screen>
  );
});
