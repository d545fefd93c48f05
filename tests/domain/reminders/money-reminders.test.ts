import {
  type QuotaEnd,
  remindOfBalance,
  remindOfQuotaEnd,
  remindOfSendingBack,
  type SendingBack,
  type SharedAccountState,
} from '@/domain/reminders/money-reminders';
import { anAccountState, aQuotaEnd, aSendingBack } from '../../support/reminder-builders';

const today = '2026-11-22';

describe('a quota that ended', () => {
  it.each<readonly [string, Partial<QuotaEnd>, string | null, number | undefined]>([
    ['by the relative: the sharer reads what came back', {}, 'QUOTA_RETURNED', 65_000],
    ['by an insurance: the sharer reads it too', { by: 'INSURANCE' }, 'QUOTA_RETURNED', 65_000],
    ['a single fen came back', { returnedFen: 1 }, 'QUOTA_RETURNED', 1],
    ['all used: nothing came back', { returnedFen: 0 }, 'QUOTA_OVER', undefined],
    ['by the sharer themself: they know', { by: 'SHARER' }, null, undefined],
    [
      'the beneficiary reads of the end and of no money',
      { side: 'BENEFICIARY', by: 'SHARER' },
      'QUOTA_OVER',
      undefined,
    ],
    ['by an insurance, on the other side', { side: 'BENEFICIARY', by: 'INSURANCE' }, 'QUOTA_OVER', undefined],
    ['by the beneficiary themself', { side: 'BENEFICIARY' }, null, undefined],
    ['ahead of today it has not happened', { on: '2026-11-23' }, null, undefined],
    ['31 days ago', { on: '2026-10-22' }, null, undefined],
    ['30 days ago', { on: '2026-10-23' }, 'QUOTA_RETURNED', 65_000],
  ])('%s', (_, over, code, amountFen) => {
    const [told = null] = remindOfQuotaEnd(aQuotaEnd(over), today);
    expect(told?.code ?? null).toBe(code);
    expect(told?.figures.amountFen).toBe(amountFen);
  });
});

describe('money that went back', () => {
  it.each<readonly [string, Partial<SendingBack>, string | null]>([
    ['in the morning: the sender', {}, 'MONEY_RETURNED'],
    ['refused: the sender', { how: 'REFUSED' }, 'MONEY_RETURNED'],
    ['in the morning: who let it pass', { side: 'BENEFICIARY' }, 'MONEY_MISSED'],
    ['refused: who refused it knows', { side: 'BENEFICIARY', how: 'REFUSED' }, null],
  ])('%s', (_, over, code) => {
    const [told = null] = remindOfSendingBack(aSendingBack(over), today);
    expect(told && [told.code, told.way, told.figures.amountFen]).toEqual(
      code && [code, { to: 'WALLET_TRANSFER', id: 'sending-1' }, 30_000],
    );
  });
});

describe('a balance near the floor', () => {
  it.each<readonly [string, Partial<SharedAccountState>, readonly unknown[] | null]>([
    ['a fen above near', { balanceFen: 10_001 }, null],
    ['at near', { balanceFen: 10_000 }, ['NEAR_FLOOR', '2026-11-01', 10_000]],
    ['a fen below near', { balanceFen: 9_999 }, ['NEAR_FLOOR', '2026-11-01', 9_999]],
    ['a fen above the floor', { balanceFen: 1 }, ['NEAR_FLOOR', '2026-11-01', 1]],
    ['at the floor', { balanceFen: 0 }, ['AT_FLOOR', '2026-11-20', 0]],
    ['in 山西, a fen above near', { balanceFen: 110_001, floorFen: 100_000 }, null],
    ['in 山西, at near', { balanceFen: 110_000, floorFen: 100_000 }, ['NEAR_FLOOR', '2026-11-01', 10_000]],
    ['in 山西, a fen above the floor', { balanceFen: 100_001, floorFen: 100_000 }, ['NEAR_FLOOR', '2026-11-01', 1]],
    ['in 山西, at the floor', { balanceFen: 100_000, floorFen: 100_000 }, ['AT_FLOOR', '2026-11-20', 0]],
    ['in 山西, a fen below it', { balanceFen: 99_999, floorFen: 100_000 }, ['AT_FLOOR', '2026-11-20', 0]],
    ['nobody may use it', { balanceFen: 0, isShared: false }, null],
  ])('%s', (_, over, expected) => {
    const [told = null] = remindOfBalance(anAccountState(over));
    expect(told && [told.code, told.dueOn, told.figures.leftFen]).toEqual(expected);
    expect(told?.other ?? null).toBeNull();
    // where one sees what is still paid for: nothing in the account itself puts it right
    expect(told?.way ?? null).toEqual(expected && { to: 'TRIAL', id: null });
  });

  it('low again after it was not, is another matter', () => {
    const since = (nearFloor: string) =>
      remindOfBalance(anAccountState({ balanceFen: 1, since: { nearFloor, atFloor: null } }))[0]?.matter;
    expect(since('2026-11-01')).not.toBe(since('2026-12-02'));
  });
});
