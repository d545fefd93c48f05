import type { RegionProfile } from '@/domain/region/region-profile';
import type { RuleCase } from './rule-case';
import { bound, wordsOf } from './words';

/** A ceiling, a limit or a last day that one holds from elsewhere stays as it is: nothing here may change it. */
export const unchangedOf = (region: RegionProfile, source: string) => {
  const w = wordsOf(region);
  const stays = (says: string, happens: () => string): RuleCase => [
    ['sharing.changeable'],
    source,
    says,
    happens,
    'TERM_NOT_IN_REGION',
  ];
  return {
    ceiling: [
      stays('no ceiling appears by a change', () => w.change({}, { ceilingFen: 1 })),
      stays('no ceiling goes by a change', () => w.change({ ceilingFen: 1 }, { ceilingFen: null })),
    ],
    limit: [
      stays('no limit of a month appears by a change', () => w.change({}, { monthLimitFen: 1 })),
      stays('no limit of a month goes by a change', () => w.change({ monthLimitFen: 1 }, { monthLimitFen: undefined })),
    ],
    lastDay: [stays('no last day appears by a change', () => w.change({}, { lastDay: '2026-12-31' }))],
  };
};

/** The uses, and nothing else. */
export const onlyUsesChange = (region: RegionProfile, source: string): RuleCase[] => {
  const unchanged = unchangedOf(region, source);
  const w = wordsOf(region);
  return [
    [['sharing.changeable'], source, 'the uses may be changed', () => w.change({}, { uses: ['CARE'] }), 'yes'],
    ...unchanged.ceiling,
    ...unchanged.limit,
    ...unchanged.lastDay,
  ];
};

/** A pledge is asked for, and signed in the sharer's own name. */
export const signedPledge = (region: RegionProfile, source: string): RuleCase[] => {
  const w = wordsOf(region);
  return [
    [['sharing.pledge'], source, 'notice and signed pledge are enough', () => w.add(), 'yes'],
    [
      ['sharing.pledge'],
      source,
      'without the pledge nothing begins',
      () => w.add({ consent: w.noticeOnly }),
      'PLEDGE_MISSING',
    ],
  ];
};

/** What every program has that authorises: all of the account, a premium to the last fen, a wallet, a tile, nobody twice. */
export const authorising = (region: RegionProfile, source: string): RuleCase[] => {
  const w = wordsOf(region);
  const season = ['premium.season.opensOn', 'premium.season.closesOn'];
  return [
    [
      ['sharing.money'],
      source,
      'the whole personal account is shared',
      () => w.bill([{ balanceFen: 10_000 }]),
      'own 0 | PERSONAL 1: 10000 | cash 0',
    ],
    [
      season,
      'premium-season',
      'one fen short pays no premium',
      () => w.premium({ balanceFen: w.dueFen - 1 }),
      'BALANCE_SHORT',
    ],
    [season, 'premium-season', 'the exact amount pays the premium', () => w.premium({ balanceFen: w.dueFen }), 'paid'],
    [['wallet'], source, 'a wallet may be opened', () => w.openWallet(), 'yes'],
    [['flows.share'], source, 'a relative may be authorised', () => w.add(), 'yes'],
    [
      ['sharing.maxRelatives'],
      'binding',
      'one already bound is not bound again',
      () => w.add({ bound: [bound('PARENT', 'FEMALE', 'liu-guilan')] }),
      'ALREADY_BOUND',
    ],
  ];
};
