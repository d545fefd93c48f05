import { readNetwork } from '@/api/network.api';
import { homeWords } from '@/copy/home.copy';
import { refusalSentence } from '@/copy/refusals.copy';
import type { Person } from '@/frames/signed-in';
import { useAnswer } from '@/stores/use-answer';

/** Why this person can add nobody now, in a sentence: a card that rests, or another's network; null: they may. */
export const useWhyNotInvite = ({ me, profile }: Pick<Person, 'me' | 'profile'>): string | null => {
  const { asked } = useAnswer('network', profile.sharing.network && me.personalAccount ? readNetwork : null);
  const card = profile.sharing.cardsInUse ? homeWords.card[me.insurance.card] : null;
  const whyNot = asked.kind === 'accepted' ? asked.value.whyNotInvite : null;
  return card ?? (whyNot && refusalSentence(whyNot.code, whyNot.params).happened);
};
