import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { greeting, homeWords } from '@/copy/home.copy';
import { homeWays } from '@/copy/home-ways.copy';
import { balanceName, insuranceInWords, placeInWords } from '@/copy/me.copy';
import { addRelativeDoor, relativesDoor } from '@/frames/add-relative-screens';
import { BalanceCard } from '@/frames/balance-card';
import { OpenDeeds } from '@/frames/open-deeds';
import { payPremiumDoor } from '@/frames/pay-premium-screens';
import { SharedMoneyRows } from '@/frames/shared-money';
import type { Person } from '@/frames/signed-in';
import { StaleBanner } from '@/frames/stale-banner';
import { goTo } from '@/platform/navigation';
import { refreshMe, useSessionStore } from '@/stores/session.store';
import { PremiumDue } from './premium-due';
import { QuotaWaiting } from './quota-waiting';
import { SandboxLine } from './sandbox-line';
import { SharedWithMe } from './shared-with-me';
import { TopBar } from './top-bar';
import { WalletWaiting } from './wallet-waiting';
import './person-home.scss';

function WhoAndWhere({ me, profile }: Person) {
  const { insurance, name } = me;
  return (
    <View>
      <Heading level={1}>{greeting(name)}</Heading>
      <View className='home-who'>
        {`${placeInWords(profile.name, insurance.city)}，${insuranceInWords(insurance)}`}
      </View>
    </View>
  );
}

/** The four ways, named as the region's own program names them. */
function Ways({ me, profile, words }: Person) {
  const { share, premium, records, relatives } = words.tiles;
  const hintOf = (hint: string) => (me.personalAccount ? hint : homeWords.needsAccount);
  return (
    <RowList title={words.section}>
      <Row
        icon='user-round-plus'
        name={share.name}
        meaning={hintOf(share.hint)}
        onPress={() => goTo(addRelativeDoor(profile))}
      />
      <Row
        icon='hand-heart'
        name={premium.name}
        meaning={hintOf(premium.hint)}
        onPress={() => goTo(payPremiumDoor(profile))}
      />
      <Row
        icon='receipt-text'
        name={records.name}
        meaning={records.hint}
        onPress={() => goTo('/pages/records/list/index')}
      />
      <Row
        icon='users-round'
        name={relatives.name}
        meaning={relatives.hint}
        onPress={() => goTo(relativesDoor(profile))}
      />
    </RowList>
  );
}

/** What cannot wait: a bureau out of reach, and deeds without an answer. */
function Unsettled() {
  const isStale = useSessionStore((session) => session.isStale);
  return (
    <>
      {isStale && <StaleBanner retry={refreshMe} />}
      <OpenDeeds />
    </>
  );
}

/** Home for who is signed in: who I am, what I have, what needs me, and the ways on. */
export function PersonHome(person: Person) {
  const { me, profile, words } = person;
  return (
    <Screen barTitle={words.program}>
      <TopBar place={words.program} />
      <WhoAndWhere {...person} />
      <Unsettled />
      {me.personalAccount ? (
        <BalanceCard name={balanceName(me.personalAccount)} amountFen={me.personalAccount.balanceFen}>
          <SharedMoneyRows account={me.personalAccount} profile={profile} />
        </BalanceCard>
      ) : (
        <SharedWithMe />
      )}
      <WalletWaiting />
      <QuotaWaiting />
      {me.personalAccount && <PremiumDue profile={profile} />}
      <Ways {...person} />
      <RowList>
        <Row
          icon='shield-check'
          name={homeWays.national.name}
          meaning={homeWays.national.hint}
          onPress={() => goTo('/pages/national/start/index')}
        />
        {profile.sharing.sharerOrder === 'AS_SET' && (
          <Row
            icon='users-round'
            name={homeWays.order.name}
            meaning={homeWays.order.hint}
            onPress={() => goTo('/pages/sharer-order/list/index')}
          />
        )}
        <Row
          icon='map-pin'
          name={homeWays.hall.name}
          meaning={homeWays.hall.hint}
          onPress={() => goTo('/pages/hall/list/index')}
        />
        <Row
          icon='user-round'
          name={homeWords.me.name}
          meaning={homeWords.me.hint}
          onPress={() => goTo('/pages/me/overview/index')}
        />
      </RowList>
      <SandboxLine />
    </Screen>
  );
}
