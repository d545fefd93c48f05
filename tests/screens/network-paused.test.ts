import type { Network } from '@/contract/network.contract';
import { pausedIn } from '@/pages/my-relatives/network-lines';

const member = (sharingId: string | null, stoppedBy: Network['members'][number]['stoppedBy']) => ({
  name: '石*强',
  kinship: 'CHILD' as const,
  isReader: false,
  sharingId,
  stoppedBy,
});

const network = (members: Network['members']): Network => ({ side: 'SHARER', initiator: { name: '石国庆' }, members });

test.each([
  ['in no network', null, []],
  ['with every card in use', network([member('one', null)]), []],
  ['with a member’s card at rest', network([member('one', 'OWN_CARD_NOT_IN_USE'), member('two', null)]), ['one']],
  [
    'with the initiator’s card at rest',
    network([member('one', 'SHARER_CARD_NOT_IN_USE'), member(null, 'SHARER_CARD_NOT_IN_USE')]),
    ['one'],
  ],
])('what cannot be used for now, %s', (_, known, paused) => {
  expect(pausedIn(known)).toEqual(paused);
});
