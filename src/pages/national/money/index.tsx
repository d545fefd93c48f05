import { Banner } from '@/components/banner';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { nationalWords } from '@/copy/national.copy';
import { isBesideCrossProvince } from '@/domain/cross-province/cross-province-rules';
import { addRelativeDoor } from '@/frames/add-relative-screens';
import { type Person, signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { isOpenFlow } from '../open-flows';

const { money: say } = nationalWords;

function Ways({ profile }: Person) {
  return (
    <RowList>
      <Row
        icon='map-pin'
        name={say.same.name}
        meaning={say.same.hint(profile.name)}
        onPress={() => goTo(addRelativeDoor(profile))}
      />
      {isOpenFlow('cross-province') && isBesideCrossProvince(profile) ? (
        <Row
          icon='heart-handshake'
          name={say.other.name}
          meaning={say.other.hint}
          onPress={() => goTo('/pages/cross-province/start/index')}
        />
      ) : (
        <Row
          icon='heart-handshake'
          name={say.other.name}
          meaning={isBesideCrossProvince(profile) ? say.otherClosed : say.otherLater}
        />
      )}
    </RowList>
  );
}

/** Sharing money: at home by the region's own flow, across provinces by the national one. */
export default signedIn(function ShareMoney(person: Person) {
  return (
    <Screen title={say.title} lead={say.lead}>
      {person.me.personalAccount ? (
        <Ways {...person} />
      ) : (
        <Banner tone='waiting' title={say.needsAccount.title}>
          {say.needsAccount.body}
        </Banner>
      )}
    </Screen>
  );
});
