import type { ComponentType } from 'react';
import { readNetwork } from '@/api/network.api';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import { addRelativeWords } from '@/copy/add-relative.copy';
import type { Person } from '@/frames/signed-in';
import { useAnswer } from '@/stores/use-answer';
import { NotNow } from './not-now';

/** Into a network only who may invite: the bureau says so on the first screen, before anything is read or filled in. */
export function NetworkEntry({ person, Inside }: { person: Person; Inside: ComponentType<Person> }) {
  const { asked } = useAnswer('network', readNetwork);
  if (asked.kind === 'loading')
    return (
      <Screen>
        <Skeleton waitingFor={addRelativeWords.opening} />
      </Screen>
    );
  // Silence is no answer: the bureau decides at the end in any case.
  const whyNot = asked.kind === 'accepted' ? asked.value.whyNotInvite : null;
  return whyNot ? <NotNow person={person} whyNot={whyNot} /> : <Inside {...person} />;
}
