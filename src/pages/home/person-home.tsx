import { View } from '@tarojs/components';
import { Below } from '@/components/below';
import { Heading } from '@/components/heading';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { greeting, homeWords } from '@/copy/home.copy';
import { homeWays } from '@/copy/home-ways.copy';
import { accountWords, insuranceInWords, placeInWords } from '@/copy/me.copy';
import { inOneBreath } from '@/copy/wording';
import { BalanceCard } from '@/frames/balance-card';
import { OpenDeeds } from '@/frames/open-deeds';
import { RefusalBanner } from '@/frames/refusal-banner';
import { mainBalance, SharedMoneyRows } from '@/frames/shared-money';
import type { Person } from '@/frames/signed-in';
import { StaleBanner } from '@/frames/stale-banner';
import { goTo } from '@/platform/navigation';
import { useHelpingNow } from '@/stores/helping-now';
import { refreshMe, useSessionStore } from '@/stores/session.store';
import { AgreementWaiting } from './agreement-waiting';
import { ApplicationWaiting } from './application-waiting';
import { HelpWaiting } from './help-waiting';
import { PremiumDue } from './premium-due';
import { QuotaWaiting } from './quota-waiting';
import { RunningCases } from './running-cases';
import { SandboxLine } from './sandbox-line';
import { SharedWithMe } from './shared-with-me';
import { ToLookAt } from './to-look-at';
import { TopBar } from './top-bar';
import { useWhyNotInvite } from './use-why-not-invite';
import { WalletWaiting } from './wallet-waiting';
import { Ways } from './ways';
import './person-home.scss';

function WhoAndWhere({ me, profile }: Person) {
  const { insurance, name } = me;
  const isHelped = useHelpingNow(({ now }) => now !== null);
  return (
    <View>
      <Heading level={1}>{greeting(name, isHelped)}</Heading>
      <View className='home-who'>
        {inOneBreath([placeInWords(profile.name, insurance.city), insuranceInWords(insurance)])}
      </View>
    </View>
  );
}

/** What cannot wait: a bureau out of reach, helping that is over, and deeds without an answer. */
function Unsettled() {
  const isStale = useSessionStore((session) => session.isStale);
  const over = useHelpingNow((helping) => helping.over);
  return (
    <>
      {over && <RefusalBanner code={over} />}
      {isStale && <StaleBanner retry={refreshMe} />}
      <OpenDeeds />
    </>
  );
}

/** The ways that every region has. */
const OtherWays = ({ profile }: Pick<Person, 'profile'>) => (
  <RowList>
    <Row
      icon='shield-check'
      name={homeWays.national.name}
      meaning={homeWays.national.hint(profile.wallet)}
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
      icon='hospital'
      name={homeWays.trial.name}
      meaning={homeWays.trial.hint}
      onPress={() => goTo('/pages/trial/form/index')}
    />
    <Row
      icon='heart-handshake'
      name={homeWays.helping.name}
      meaning={homeWays.helping.hint}
      onPress={() => goTo('/pages/helping/list/index')}
    />
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
);

/** Home for who is signed in: who I am, what I have, what needs me, and the ways on. Drawn anew under another screen, it must not name that one. */
export function PersonHome({ isInSight, ...person }: Person & { isInSight: boolean }) {
  const { me, profile, words } = person;
  const whyNotInvite = useWhyNotInvite(person);
  return (
    <Screen {...(isInSight && { barTitle: words.program })}>
      <TopBar place={words.program} />
      <WhoAndWhere {...person} />
      <Unsettled />
      <WalletWaiting />
      <QuotaWaiting />
      <HelpWaiting />
      {me.personalAccount && <ApplicationWaiting />}
      <AgreementWaiting />
      <ToLookAt />
      <RunningCases />
      {me.personalAccount ? (
        <BalanceCard {...mainBalance(me.personalAccount, profile)}>
          <SharedMoneyRows account={me.personalAccount} profile={profile} mayShare={whyNotInvite === null} />
        </BalanceCard>
      ) : (
        <SharedWithMe />
      )}
      {me.familyFen !== null && <BalanceCard name={accountWords.family} amountFen={me.familyFen} />}
      <Below>
        {me.personalAccount && <PremiumDue profile={profile} today={me.today} />}
        <Ways {...person} whyNotInvite={whyNotInvite} />
      </Below>
      <Below>
        <OtherWays profile={profile} />
        <SandboxLine />
      </Below>
    </Screen>
  );
}
