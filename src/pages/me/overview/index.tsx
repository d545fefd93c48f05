import { View } from '@tarojs/components';
import { useState } from 'react';
import { listPersonas } from '@/api/demo.api';
import { Button } from '@/components/button';
import { Heading } from '@/components/heading';
import { Money } from '@/components/money';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { enrolmentWords } from '@/copy/enrolment.copy';
import { meWords } from '@/copy/me.copy';
import { regionsWords } from '@/copy/regions.copy';
import { textSizeWords } from '@/copy/text-size.copy';
import { inOneBreath, yuan } from '@/copy/wording';
import { LanguageRow } from '@/frames/language-row';
import { LargeModeSwitch } from '@/frames/large-mode-switch';
import { type Person, signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useSettings } from '@/stores/settings.store';
import { useAnswer } from '@/stores/use-answer';
import { Identity } from './identity';
import { SignOutDialog } from './sign-out-dialog';
import './overview.scss';

/** Only where the demo doors are open. */
function SwitchPersona() {
  const { asked } = useAnswer('personas', listPersonas);
  if (asked.kind !== 'accepted') return null;
  return <Button kind='secondary' label={meWords.switchPersona} onPress={() => goTo('/pages/sign-in/start/index')} />;
}

function Ways({ me }: Pick<Person, 'me'>) {
  const { about, account, accountHint, reasons } = meWords;
  const textLevel = useSettings((settings) => settings.textLevel);
  const balanceFen = me.personalAccount?.balanceFen;
  return (
    <RowList>
      <Row
        icon='wallet'
        name={account}
        meaning={accountHint}
        {...(balanceFen !== undefined && {
          state: <Money amountFen={balanceFen} />,
          spokenLabel: inOneBreath([account, accountHint, yuan(balanceFen)]),
        })}
        onPress={() => goTo('/pages/me/account/index')}
      />
      <Row
        icon='id-card'
        name={enrolmentWords.title}
        meaning={enrolmentWords.hint}
        onPress={() => goTo('/pages/enrolment/file/index')}
      />
      <Row
        icon='a-large-small'
        name={textSizeWords.title}
        meaning={textSizeWords.levels[textLevel]}
        onPress={() => goTo('/pages/me/text-size/index')}
      />
      <LanguageRow />
      <Row
        icon='map-pin'
        name={regionsWords.entry.name}
        meaning={regionsWords.entry.hint}
        onPress={() => goTo('/pages/me/regions/index')}
      />
      <Row
        icon='circle-alert'
        name={reasons.name}
        meaning={reasons.hint}
        onPress={() => goTo('/pages/reasons/start/index')}
      />
      <Row icon='info' name={about.name} meaning={about.hint} onPress={() => goTo('/pages/me/about/index')} />
    </RowList>
  );
}

export default signedIn(function MyOverview(person: Person) {
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Screen barTitle={meWords.title}>
      <View className='me-head'>
        <Heading level={1}>{meWords.title}</Heading>
        <LargeModeSwitch />
      </View>
      <Identity {...person} />
      <Ways me={person.me} />
      <SwitchPersona />
      <Button kind='secondary' icon='log-out' label={meWords.signOut} onPress={() => setLeaving(true)} />
      <SignOutDialog isOpen={isLeaving} onStay={() => setLeaving(false)} />
    </Screen>
  );
});
