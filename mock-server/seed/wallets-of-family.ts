import { momentText } from '../clock';
import type { Family } from './family';
import type { HistoryEvent } from './world';

const momentOf = (on: string, time: string): string => momentText(Date.parse(`${on}T${time}:00+08:00`));

/** Wallets opened and money sent before the world starts; what nobody accepted goes back by itself. */
export const walletPastOf = ({ wallets = [], sendings = [] }: Family): HistoryEvent[] => [
  ...wallets.map(
    ({ person, openedOn }): HistoryEvent => ({ kind: 'OPEN_WALLET', at: momentOf(openedOn, '09:00'), person }),
  ),
  ...sendings.flatMap(({ sender, receiver, kinship, amountFen, on, sentAt, acceptedAt }): HistoryEvent[] => {
    const sent: HistoryEvent = {
      kind: 'SEND_TO_WALLET',
      at: momentOf(on, sentAt),
      sender,
      receiver,
      kinship,
      amountFen,
    };
    if (acceptedAt === undefined) return [sent];
    return [sent, { kind: 'ACCEPT_IN_WALLET', at: momentOf(on, acceptedAt), receiver }];
  }),
];
