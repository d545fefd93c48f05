import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { SplitBar } from '@/components/split-bar';
import { StateWord } from '@/components/state-word';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import {
  crossEventInWords,
  crossOtherInFull,
  crossRelationWords,
  crossStageInWords,
  crossStanding,
} from '@/copy/cross-relation.copy';
import { frameWords } from '@/copy/frames.copy';
import { placeInWords } from '@/copy/me.copy';
import { momentWords, yuan } from '@/copy/wording';
import { REGIONS } from '@/domain/region/regions';
import { Lines } from '@/frames/lines';
import { goTo } from '@/platform/navigation';
import { aboutCross } from '../about-cross';
import { confirmScreen, crossSharingScreen } from '../cross-screens';
import { QuotaRecords } from './quota-records';

const say = crossRelationWords;

/** How much of the quota is used and left, as a bar and in words. */
function QuotaCard({ stage, quota, ended }: CrossProvinceSharing) {
  const state = <StateWord tone={stage === 'ACTIVE' ? 'done' : 'ended'}>{crossStageInWords(stage)}</StateWord>;
  return (
    <Card title={`${say.quota} ${yuan(quota.totalFen)}`} state={state}>
      <SplitBar
        parts={[
          { label: say.used, amountFen: quota.usedFen, pattern: 3 },
          ended
            ? { label: say.returned, amountFen: ended.returnedFen, pattern: 4 }
            : { label: say.left, amountFen: quota.leftFen, pattern: 2 },
        ]}
      />
    </Card>
  );
}

function AboutIt({ id, other, proposedAt, history }: CrossProvinceSharing) {
  const rows = [
    { question: say.idNumber, answer: other.idNumberMasked },
    { question: say.place, answer: placeInWords(REGIONS[other.region].name, other.city) },
    { question: say.proposedAt, answer: momentWords(proposedAt) },
    { question: frameWords.reference, answer: id },
  ];
  return (
    <>
      <Card title={say.who}>
        <AnswerTable rows={rows} />
      </Card>
      <Card title={say.history}>
        <Lines lines={history.map((event) => `${momentWords(event.at)} ${crossEventInWords(event)}`)} />
      </Card>
    </>
  );
}

const primaryOf = ({ id, moves }: CrossProvinceSharing) => {
  if (moves.includes('ACCEPT')) return <Button label={say.read} onPress={() => goTo(crossSharingScreen('read', id))} />;
  return (
    moves.includes('CHANGE_QUOTA') && (
      <Button label={say.change} onPress={() => goTo(crossSharingScreen('change', id))} />
    )
  );
};

const secondaryOf = ({ id, moves }: CrossProvinceSharing) => {
  const [move, label] = moves.includes('END') ? (['END', say.end] as const) : (['WITHDRAW', say.withdraw] as const);
  return (
    moves.includes(move) && <Button kind='secondary' label={label} onPress={() => goTo(confirmScreen(id, move))} />
  );
};

/** Everything about one sharing across provinces, for either side; below, what this reader may do now. */
export default aboutCross(function CrossOverview({ sharing }) {
  const { id, stage } = sharing;
  const hasMoney = stage === 'ACTIVE' || stage === 'ENDED';
  return (
    <Screen title={crossOtherInFull(sharing)} primary={primaryOf(sharing)} secondary={secondaryOf(sharing)}>
      {hasMoney && <QuotaCard {...sharing} />}
      <Card kind='tint' title={hasMoney ? say.standing : crossStageInWords(stage)}>
        <Lines lines={crossStanding(sharing)} />
      </Card>
      {hasMoney && <QuotaRecords id={id} side={sharing.side} />}
      <AboutIt {...sharing} />
    </Screen>
  );
});
