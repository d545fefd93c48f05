import { readSettlement } from '@/api/settlement.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { SplitBar } from '@/components/split-bar';
import type { Settlement } from '@/contract/settlement.contract';
import { PLACE_KIND_WORDS, PURPOSE_WORDS } from '@/copy/purpose.copy';
import { insuredToReader, recordWords } from '@/copy/records.copy';
import { statementWords } from '@/copy/statement.copy';
import { momentWords, withNote } from '@/copy/wording';
import type { Fen } from '@/domain/money';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';
import { SharingNotes } from './sharing-notes';
import { splitParts } from './split-parts';

const words = recordWords.settlement;
const paper = statementWords.paper.open;

const rowsOf = (settlement: Settlement): AnswerRow[] => {
  const { place, at, purpose, totalFen, id } = settlement;
  return [
    { question: words.who, answer: insuredToReader(settlement) },
    { question: words.where, answer: withNote(place.name, PLACE_KIND_WORDS[place.kind]) },
    { question: words.when, answer: momentWords(at) },
    { question: words.purpose, answer: PURPOSE_WORDS[purpose] },
    { question: words.total, answer: <Money amountFen={totalFen} /> },
    { question: words.reference, answer: id },
  ];
};

function SettlementSheet({ settlement, floorFen }: { settlement: Settlement; floorFen: Fen }) {
  const { refundedAt } = settlement;
  return (
    <>
      {refundedAt !== null && (
        <Banner tone='done' title={words.refundedTitle}>
          {words.refundedBody(momentWords(refundedAt))}
        </Banner>
      )}
      <Card title={words.paid}>
        <SplitBar parts={splitParts(settlement)} />
      </Card>
      <Card>
        <AnswerTable rows={rowsOf(settlement)} />
      </Card>
      <RowList>
        <Row
          icon='scroll-text'
          name={paper.name}
          meaning={paper.hint}
          onPress={() => goTo(`/pages/records/paper/index?id=${settlement.id}`)}
        />
      </RowList>
      <SharingNotes {...settlement} floorFen={floorFen} />
    </>
  );
}

export default signedIn(function SettlementRecord({ profile }) {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer(`settlement-${id}`, () => readSettlement(id));
  return (
    <Screen title={asked.kind === 'accepted' ? asked.value.place.name : undefined}>
      <AnswerView asked={asked} retry={retry} waitingFor={words.waitingFor}>
        {(settlement) => <SettlementSheet settlement={settlement} floorFen={profile.sharing.floorFen} />}
      </AnswerView>
    </Screen>
  );
});
