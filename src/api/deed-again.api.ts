import type { EndpointName } from '@/contract/endpoints';
import type { Answer } from './answer';
import { ask } from './ask';

interface Sent {
  /** The door it went to. */
  door: EndpointName;
  target: string | null;
  body: unknown;
  key: string;
  byHelping: string;
}

/** What was sent by a consent, once more and word for word, so that it is done once whoever is helped now. */
export const sendAgain = ({ door, target, ...sent }: Sent): Promise<Answer<unknown>> =>
  ask(door, { ...sent, ...(target !== null && { path: { id: target } }) });
