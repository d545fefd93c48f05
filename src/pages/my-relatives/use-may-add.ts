import { readNetwork } from '@/api/network.api';
import { myRelativesWords } from '@/copy/my-relatives.copy';
import { decideSharerInsurance } from '@/domain/person/insurance';
import type { Person } from '@/frames/signed-in';
import { useAnswer } from '@/stores/use-answer';
import { pausedIn } from './network-lines';

const say = myRelativesWords;

/** What is said where one shares with nobody. */
const noneWords = (hasInsurance: boolean, mayAdd: boolean): string => {
  if (!hasInsurance) return say.mineCannot;
  return mayAdd ? say.mineNone : say.mineNobody;
};

/** Whether a relative can be added from the list: by one's insurance, and in a network by what the bureau says of it. */
export const useMayAdd = ({ me, profile }: Person) => {
  const network = useAnswer('network', profile.sharing.network ? readNetwork : null);
  const known = network.asked.kind === 'accepted' ? network.asked.value : null;
  const isWaiting = profile.sharing.network !== undefined && network.asked.kind === 'loading';
  const hasInsurance = decideSharerInsurance(me.insurance).ok;
  const mayAdd = hasInsurance && !isWaiting && !known?.whyNotInvite;
  const paused = pausedIn(known?.network ?? null);
  return { network, barred: hasInsurance ? known : null, mayAdd, mineNone: noneWords(hasInsurance, mayAdd), paused };
};
