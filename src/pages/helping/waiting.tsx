import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { EqualAnswers } from '@/components/equal-answers';
import { OutcomeHead } from '@/components/outcome-head';
import { Screen } from '@/components/screen';
import type { Helping } from '@/contract/helping.contract';
import { frameWords } from '@/copy/frames.copy';
import { helpAnswerWords } from '@/copy/help-answer.copy';
import { helpingWords } from '@/copy/helping.copy';
import { maskName } from '@/domain/person/masking';
import { Lines } from '@/frames/lines';
import { goHome, goTo, replaceWith } from '@/platform/navigation';
import { shareButton } from '@/platform/share-button';
import { InvitationLink } from './invitation-link';
import { endOf, invitationScreen, oneHelping } from './screens';

const { handOver, share, one } = helpingWords;

/** 请把手机交给 …: the phone goes over before anything is read. A no needs no proof: it ends the asking. */
export function HandOver({ id, other }: Helping) {
  return (
    <Screen
      isReadAloud
      hasBack={false}
      head={
        <OutcomeHead tone='waiting' word={handOver.title(other.name)}>
          {handOver.lead}
        </OutcomeHead>
      }
      primary={
        <EqualAnswers
          first={
            <Button
              kind='secondary'
              label={handOver.go(other.name)}
              onPress={() => replaceWith(invitationScreen(id, true))}
            />
          }
          second={
            <Button kind='secondary' label={helpAnswerWords.read.refuse} onPress={() => replaceWith(endOf(id))} />
          }
        />
      }
    >
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
    <Screen
      isReadAloud
      hasBack={false}
      head={
        <OutcomeHead tone='waiting' word={one.stages[stage]}>
          {share.until}
        </OutcomeHead>
      }
      primary={card ?? look('primary')}
      secondary={card && look('secondary')}
    >
      <Card title={share.title}>
        <Lines lines={[...share.lines(maskName(other.name)), ...(card ? [share.cardLine] : [])]} />
      </Card>
      <InvitationLink id={id} />
      <Button kind='quiet' label={frameWords.backHome} onPress={() => goHome()} />
    </Screen>
  );
}
