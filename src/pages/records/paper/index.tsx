import { View } from '@tarojs/components';
import { readSettlement } from '@/api/settlement.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Heading } from '@/components/heading';
import { Screen } from '@/components/screen';
import { SplitBar } from '@/components/split-bar';
import type { Settlement } from '@/contract/settlement.contract';
import { PLACE_KIND_WORDS, PURPOSE_WORDS } from '@/copy/purpose.copy';
import { recordWords } from '@/copy/records.copy';
import { statementWords } from '@/copy/statement.copy';
import { dayWords, momentWords, withNote, yuan } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { canPrint, printScreen } from '@/platform/print';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';
import { paperParts } from '../settlement/split-parts';

import './index.scss';

const say = statementWords.paper;
const words = recordWords.settlement;

/** Names stand in full here: it is a paper about this person, asked for. */
const rowsOf = (settlement: Settlement): AnswerRow[] => {
  const { id, insured, place, at, purpose, totalFen, refundedAt } = settlement;
  return [
    { question: words.reference, answer: id },
    { question: say.insured, answer: insured.name },
    { question: words.where, answer: withNote(place.name, PLACE_KIND_WORDS[place.kind]) },
    { question: words.when, answer: momentWords(at) },
    { question: words.purpose, answer: PURPOSE_WORDS[purpose] },
    { question: words.total, answer: yuan(totalFen) },
    { question: say.state, answer: refundedAt === null ? say.settled : say.refunded(momentWords(refundedAt)) },
  ];
};

const Paper = ({ settlement, today }: { settlement: Settlement; today: string }) => (
  <View className='settlement-paper'>
    <Heading level={2} className='settlement-paper__title'>
      {say.title}
    </Heading>
    <AnswerTable rows={rowsOf(settlement)} />
    <View className='settlement-paper__split'>
      <SplitBar parts={paperParts(settlement)} />
    </View>
    <View className='settlement-paper__foot'>
      {settlement.othersFen > 0 && <View>{say.partOnly}</View>}
      <View>{say.sandbox}</View>
      <View>{dayWords(today)}</View>
    </View>
  </View>
);

/** One settlement on a sheet of its own, to print or to keep. */
export default signedIn(function SettlementPaper({ me }) {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer(`settlement-${id}`, () => readSettlement(id));
  const isThere = asked.kind === 'accepted';
  return (
    <Screen
      barNote={isThere && !canPrint && say.keep}
      primary={isThere && canPrint && <Button label={say.print} onPress={printScreen} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor}>
        {(settlement) => <Paper settlement={settlement} today={me.today} />}
      </AnswerView>
    </Screen>
  );
});
