import { listFamilyCodes } from '@/api/family-code.api';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { FamilyCode } from '@/contract/family-code.contract';
import { familyCodeIs, familyCodeWords } from '@/copy/family-code.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import { withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { familyCodeScreen } from '../screens';

const { list: say } = familyCodeWords;

const named = ({ other, kinship, side }: FamilyCode): string =>
  withNote(maskName(other.name), kinshipToReader(kinship, side === 'HOLDER' ? 'SHARER' : 'BENEFICIARY'));

const codeRow = (one: FamilyCode) => (
  <Row
    key={one.id}
    icon='id-card'
    name={named(one)}
    meaning={say.showHint}
    spokenLabel={say.show(maskName(one.other.name))}
    onPress={() => goTo(`${familyCodeScreen('code')}?id=${one.id}`)}
  />
);

const otherRow = (one: FamilyCode) => (
  <Row
    key={one.id}
    name={named(one)}
    state={<Button kind='quiet' label={say.remove} onPress={() => goTo(`${familyCodeScreen('end')}?id=${one.id}`)} />}
  />
);

function Members({ living }: { living: readonly FamilyCode[] }) {
  const mine = living.filter(({ side }) => side === 'HOLDER');
  const others = living.filter(({ side }) => side === 'MEMBER');
  return (
    <>
      {mine.length > 0 ? (
        <RowList title={say.mine}>{mine.map(codeRow)}</RowList>
      ) : (
        <EmptyState drawing='people' title={say.empty.title}>
          {say.empty.body}
        </EmptyState>
      )}
      {others.length > 0 && <RowList title={say.others}>{others.map(otherRow)}</RowList>}
    </>
  );
}

/** Whose codes I may show, mine among them, and who may show mine. */
export default signedIn(function FamilyCodes() {
  const { asked, retry } = useAnswer('family-codes', listFamilyCodes);
  return (
    <Screen
      title={say.title}
      lead={say.lead}
      primary={<Button icon='plus' label={say.add} onPress={() => goTo(familyCodeScreen('route'))} />}
    >
      <Banner tone='info' title={familyCodeIs.notSharing} />
      <RowList title={say.own.title}>
        <Row icon='id-card' name={say.own.name} meaning={say.own.hint} onPress={() => goTo(familyCodeScreen('code'))} />
      </RowList>
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor}>
        {({ familyCodes }) => <Members living={familyCodes.filter(({ endedAt }) => endedAt === null)} />}
      </AnswerView>
    </Screen>
  );
});
