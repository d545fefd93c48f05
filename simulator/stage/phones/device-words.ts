import { stepWords } from '../../words/console';
import { phonesWords as words } from '../../words/stage';
import type { PhoneName, Scenario, Step } from '../scenario';

const screenOf = (opens: string): string | undefined =>
  Object.entries(words.screens).find(([flow]) => opens.startsWith(`${flow}/`))?.[1];

/** What stands on the stage there: somebody's phone, or the screen of a hall or an office that was opened (`flow/screen`). */
export const deviceWords = (phone: PhoneName, opens = ''): string => screenOf(opens) ?? words.names[phone];

/** The same with who is signed in on it; nobody ever is on a hall's or an office's. */
export const titleWords = (phone: PhoneName, opens: string, name: string | null): string => {
  const device = deviceWords(phone, opens);
  if (name !== null) return words.titleOf(device, name);
  return screenOf(opens) === undefined ? words.titleOf(device, words.signedOut) : device;
};

/** Where a step of a scenario is done. */
export const whereOf = ({ phones }: Scenario, who: Step['who']): string =>
  who === 'EMPLOYEE' || who === 'ELDER' ? deviceWords(who, phones[who].opens) : stepWords.at[who];
