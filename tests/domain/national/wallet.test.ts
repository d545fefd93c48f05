import { KINSHIPS } from '@/domain/person/kinship';
import { decideAnswer } from '@/domain/wallet/stages';
import { WALLET_SYSTEM } from '../../support/national-policies';
import type { RuleCase } from '../region/rule-case';
import { aClaim, answer, at, facts } from '../wallet/sending';
import { proveNational } from './prove-national';

const sendAt = (time: string) => answer(aClaim(), facts({ now: at(time) }));

/** What waits since nine in the morning is answered at this time. */
const answerAt = (time: string, day: string) => {
  const decided = decideAnswer({ stage: 'WAITING', sentAt: at('09:00:00') }, 'RECEIVER', at(time, day));
  return decided.ok ? 'may' : decided.code;
};

const relations: RuleCase[] = KINSHIPS.map((kinship) => {
  const may = kinship !== 'SPOUSE_PARENT';
  return [
    ['relations'],
    may ? 'wallet' : 'spouse-parents',
    `${may ? 'money is sent' : 'no money is sent'} to a ${kinship.toLowerCase().replaceAll('_', ' ')}`,
    () => answer(aClaim({ kinship }), facts({ registered: { kinship, ended: false } })),
    may ? 'sent' : 'RELATION_NOT_ALLOWED',
  ];
});

/** real-systems.md, section 2: the wallet of 2024–25; 秦安县政府 guide, 烟台晚报 2025-09-18. */
proveNational(WALLET_SYSTEM, [
  ...relations,
  [
    ['mostPerSendingFen'],
    'wallet-limits',
    'one sending carries 2000 yuan',
    () => answer(aClaim({ amountFen: 200_000 }), facts()),
    'sent',
  ],
  [
    ['mostPerSendingFen'],
    'wallet-limits',
    'one sending does not carry a fen more',
    () => answer(aClaim({ amountFen: 200_001 }), facts()),
    'TRANSFER_OVER_LIMIT',
  ],
  [
    ['sendingsPerDay'],
    'wallet-limits',
    'after two of a day a third is sent',
    () => answer(aClaim(), facts({ sentToday: 2 })),
    'sent',
  ],
  [
    ['sendingsPerDay'],
    'wallet-limits',
    'after three of a day a fourth is not',
    () => answer(aClaim(), facts({ sentToday: 3 })),
    'TRANSFER_DAILY',
  ],
  [
    ['sendingHours.from'],
    'wallet-hours',
    'a second before six none is sent',
    () => sendAt('05:59:59'),
    'TRANSFER_WINDOW',
  ],
  [['sendingHours.from'], 'wallet-hours', 'at six it is sent', () => sendAt('06:00:00'), 'sent'],
  [
    ['sendingHours.until'],
    'wallet-hours',
    'a second before ten in the evening it is sent',
    () => sendAt('21:59:59'),
    'sent',
  ],
  [['sendingHours.until'], 'wallet-hours', 'at ten none is sent', () => sendAt('22:00:00'), 'TRANSFER_WINDOW'],
  [
    ['bounceHour'],
    'wallet-bounce',
    'a second before six on the next morning it may be accepted',
    () => answerAt('05:59:59', '2026-11-23'),
    'may',
  ],
  [
    ['bounceHour'],
    'wallet-bounce',
    'at six on the next morning it has gone back',
    () => answerAt('06:00:00', '2026-11-23'),
    'TRANSFER_BOUNCED',
  ],
]);
