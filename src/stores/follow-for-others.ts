import { sendAgain } from '@/api/deed-again.api';
import type { EndpointName } from '@/contract/endpoints';
import { type DeedForAnother, forgetDeedsBy, keepAnswer, openForOthers, useDeeds } from './deeds';

/** A deed is called by the door it goes to. */
const doorOf = ({ kind }: DeedForAnother) => kind as EndpointName;

const followOne = async (deed: DeedForAnother): Promise<void> => {
  const { target, body, key, helpingId } = deed;
  const answer = await sendAgain({ door: doorOf(deed), target, body, key, byHelping: helpingId });
  if (answer.kind === 'unknown') return;
  if (answer.kind === 'refused' && answer.code === 'SIGN_IN_NEEDED') return;
  keepAnswer(key, answer);
  if (answer.kind === 'refused' && answer.code === 'HELP_ENDED') forgetDeedsBy(helpingId);
};

/** What was sent in another's name and never answered is asked after, though that name was left. */
export const followForOthers = async (): Promise<void> => {
  for (const deed of openForOthers(useDeeds.getState().deeds)) await followOne(deed);
};
