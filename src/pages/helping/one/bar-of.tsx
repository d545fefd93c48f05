import { Button } from '@/components/button';
import type { Helping } from '@/contract/helping.contract';
import { helpingWords } from '@/copy/helping.copy';
import { goHome, goTo, replaceWith } from '@/platform/navigation';
import { setHelpingNow } from '@/stores/helping-now';
import { endOf, invitationScreen } from '../screens';

const { one: say, handOver } = helpingWords;

/** The one thing to do about it now, besides ending it; null: nothing. */
const onwardOf = ({ id, side, other, scopes, stage, place, isInForce }: Helping) => {
  if (side === 'HELPER' && isInForce) {
    const start = () => {
      setHelpingNow({ id, name: other.name, scopes });
      return goHome();
    };
    return { label: say.start(other.name), onPress: start };
  }
  const isBeside = place === 'BESIDE' && side === 'HELPER';
  if (stage !== 'PROPOSED' || (side === 'HELPER' && !isBeside)) return null;
  const label = isBeside ? handOver.title(other.name) : helpingWords.list.answer.name;
  return { label, onPress: () => goTo(invitationScreen(id, isBeside)) };
};

/** How it is ended, in the words of how far it came and of who ends it; null: it is over. */
const endingOf = ({ id, side, stage }: Helping) => {
  if (stage !== 'PROPOSED' && stage !== 'AGREED') return null;
  const words = stage === 'AGREED' ? say.end : say.withdraw[side];
  const onPress = () => replaceWith(endOf(id));
  return { ...words, onPress };
};

/** The bar of one consent: the way on, and the end of it. */
export const barOf = (helping: Helping) => {
  const onward = onwardOf(helping);
  const end = endingOf(helping);
  const ending = end && <Button kind='secondary' label={end.label} onPress={end.onPress} />;
  return {
    barNote: end?.note,
    primary: onward ? <Button {...onward} /> : ending,
    secondary: onward && ending,
  };
};
