import type { ComponentType } from 'react';
import { whyNothingToShare } from '@/domain/sharing/sharing-terms';
import type { Person } from '@/frames/signed-in';
import { NetworkEntry } from './network-entry';
import { NotNow } from './not-now';

/** The first screen of adding a relative: where nobody can be added, it says so instead of asking for anything. */
export function Entry({ person, Inside }: { person: Person; Inside: ComponentType<Person> }) {
  const { me, profile } = person;
  if (profile.sharing.network) return <NetworkEntry person={person} Inside={Inside} />;
  const whyNot = me.personalAccount && whyNothingToShare(profile, me.personalAccount.availableFen);
  return whyNot ? <NotNow person={person} whyNot={whyNot} /> : <Inside {...person} />;
}
