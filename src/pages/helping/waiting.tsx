import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { OutcomeHead } from '@/components/outcome-head';
import { Screen } from '@/components/screen';
import type { Helping } from '@/contract/helping.contract';
import { frameWords } from '@/copy/frames.copy';
import { helpingWords } from '@/copy/helping.copy';
import { maskName } from '@/domain/person/masking';
import { Lines } from '@/frames/lines';
import { goHome, goTo, replaceWith } from '@/platform/navigation';
import { shareButton } from '@/platform/share-button';
import { invitationScreen, oneHelping } from './screens';

const { handOver, share, one } = helpingWords;

/** 请把手机交给 …: the phone goes over before anything is read or answered. */
export function HandOver({ id, other }: Helping) {
  return (
    <Screen
      isReadAloud
      hasBack={false}
      primary={<Button label={handOver.go(other.name)} onPress={() => replaceWith(invitationScreen(id, true))} />}
    >
      <OutcomeHead tone='waiting' word={handOver.title(other.name)}>
        {handOver.lead}
      </OutcomeHead>
      <Card>{handOver.later}</Card>
    </Screen>
  );
}

/** Apart: how the relative answers, and a card to send where the program has one. */
export function SendOver({ id, other, stage }: Helping) {
  const card = shareButton(share.card);
  const look = (kind: 'primary' | 'secondary') => (
    <Button kind={kind} label={share.look} onPress={() => goTo(oneHelping(id))} />
  );
  return (
    <Screen isReadAloud hasBack={false} primary={card ?? look('primary')} secondary={card && look('secondary')}>
      <OutcomeHead tone='waiting' word={one.stages[stage]}>
        {share.until}
      </OutcomeHead>
      <Card title={share.title}>
        <Lines lines={[...share.lines(maskName(other.name)), ...(card ? [share.cardLine] : [])]} />
      </Card>
      <Button kind='quiet' label={frameWords.backHome} onPress={() => goHome()} />
    </Screen>
  );
}
