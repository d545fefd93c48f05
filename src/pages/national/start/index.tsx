import { Banner } from '@/components/banner';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { nationalWords } from '@/copy/national.copy';
import { isBesideCrossProvince } from '@/domain/cross-province/cross-province-rules';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { isOpenFlow } from '../open-flows';

const { start: say } = nationalWords;

/** What one came for, asked first: the two that are taken for one another stand side by side. */
export default signedIn(function NationalStart({ profile }) {
  return (
    <Screen title={say.title} lead={say.lead}>
      <RowList title={say.choice}>
        <Row icon='id-card' {...wayOf(say.showCode)} onPress={() => goTo('/pages/family-code/list/index')} />
        <Row icon='wallet' {...wayOf(say.shareMoney)} onPress={() => goTo('/pages/national/money/index')} />
      </RowList>
      <Banner tone='info' title={say.notSharing} />
      <RowList title={say.services}>
        <Row icon='map-pin' {...wayOf(say.place)} onPress={() => goTo('/pages/national/place/index')} />
        <Row icon='users-round' {...wayOf(say.familyCode)} onPress={() => goTo('/pages/family-code/list/index')} />
        {isOpenFlow('wallet') && (
          <Row
            icon='wallet'
            {...wayOf({ ...say.wallet, ...(!profile.wallet && { hint: say.walletClosed }) })}
            onPress={() => goTo('/pages/wallet/start/index')}
          />
        )}
        {isOpenFlow('cross-province') && isBesideCrossProvince(profile) && (
          <Row
            icon='heart-handshake'
            {...wayOf(say.crossProvince)}
            onPress={() => goTo('/pages/cross-province/start/index')}
          />
        )}
        <Row icon='scroll-text' {...wayOf(say.departments)} onPress={() => goTo('/pages/national/departments/index')} />
      </RowList>
    </Screen>
  );
});

function wayOf({ name, hint }: { name: string; hint: string }) {
  return { name, meaning: hint };
}
