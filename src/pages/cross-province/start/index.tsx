import { listCrossProvinceSharings } from '@/api/cross-province.api';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import { crossWords } from '@/copy/cross-province.copy';
import { LIVE_CROSS_STAGES } from '@/domain/cross-province/cross-stages';
import { decideProposer } from '@/domain/cross-province/decide-proposal';
import { AnswerView } from '@/frames/answer-view';
import { CrossRow } from '@/frames/cross-row';
import { Lines } from '@/frames/lines';
import { payPremiumDoor } from '@/frames/pay-premium-screens';
import { QuotaProposed } from '@/frames/quota-proposed';
import { RefusalBanner } from '@/frames/refusal-banner';
import { type Person, signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { crossScreen } from '../cross-screens';

const say = crossWords.start;

const isLive = ({ stage }: CrossProvinceSharing): boolean => LIVE_CROSS_STAGES.includes(stage);
const waitsForMe = ({ side, stage }: CrossProvinceSharing): boolean => side === 'BENEFICIARY' && stage === 'PROPOSED';

function Rows({ title, sharings }: { title: string; sharings: readonly CrossProvinceSharing[] }) {
  if (sharings.length === 0) return null;
  return (
    <RowList title={title}>
      {sharings.map((sharing) => (
        <CrossRow key={sharing.id} sharing={sharing} />
      ))}
    </RowList>
  );
}

/** What may be paid out of quotas that stand. */
function Pay({ profile }: Person) {
  return (
    <RowList title={say.pay}>
      <Row
        icon='hand-heart'
        name={say.premium.name}
        meaning={say.premium.hint}
        onPress={() => goTo(payPremiumDoor(profile))}
      />
      <Row
        icon='shield-check'
        name={say.longTermCare.name}
        meaning={say.longTermCare.hint}
        onPress={() => goTo('/pages/long-term-care/start/index')}
      />
    </RowList>
  );
}

function Everything({ sharings, person }: { sharings: readonly CrossProvinceSharing[]; person: Person }) {
  const live = sharings.filter((sharing) => isLive(sharing) && !waitsForMe(sharing));
  const mine = live.filter(({ side }) => side === 'SHARER');
  return (
    <>
      {sharings.filter(waitsForMe).map((sharing) => (
        <QuotaProposed key={sharing.id} sharing={sharing} />
      ))}
      <Rows title={say.mine} sharings={mine} />
      <Rows title={say.theirs} sharings={live.filter(({ side }) => side === 'BENEFICIARY')} />
      {mine.some(({ stage }) => stage === 'ACTIVE') && <Pay {...person} />}
      <Rows title={say.over} sharings={sharings.filter((sharing) => !isLive(sharing))} />
    </>
  );
}

/** 跨省共济: what it is in three sentences, what waits, and both sides of what stands. */
export default signedIn(function CrossStart(person) {
  const { me } = person;
  const { asked, retry } = useAnswer('cross-sharings', listCrossProvinceSharings);
  const proposer = decideProposer(me.insurance, me.today);
  const propose = <Button icon='plus' label={say.propose} onPress={() => goTo(crossScreen('person'))} />;
  const nothing = (
    <EmptyState drawing='people' title={say.empty.title}>
      {proposer.ok ? say.empty.mine : say.empty.theirs}
    </EmptyState>
  );
  return (
    <Screen title={crossWords.title} primary={proposer.ok && propose}>
      <Card kind='tint'>
        <Lines lines={me.personalAccount ? say.sharerLines : say.relativeLines} />
      </Card>
      {!proposer.ok && proposer.code !== 'NOT_AN_EMPLOYEE' && (
        <RefusalBanner code={proposer.code} params={proposer.params} />
      )}
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={crossWords.waitingFor}
        empty={{ when: ({ sharings }) => sharings.length === 0, show: nothing }}
      >
        {({ sharings }) => <Everything sharings={sharings} person={person} />}
      </AnswerView>
    </Screen>
  );
});
