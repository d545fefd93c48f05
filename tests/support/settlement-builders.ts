import type { Settlement } from '@/contract/settlement.contract';

/** A part of another's account, as the insured person reads it. */
export const aShare = (over: Partial<Settlement['shares'][number]> = {}): Settlement['shares'][number] => ({
  sharingId: 'sharing-1',
  reach: 'REGION',
  sharer: { name: '高翔' },
  kinship: 'PARENT',
  amountFen: 45_000,
  mine: false,
  ...over,
});

/** 高翔 paid 450 of his parent's 500 yuan, as the insured person reads it. */
export const aSettlement = (over: Partial<Settlement> = {}): Settlement => ({
  id: 'settlement-1',
  at: '2026-11-22T09:00:00.000+08:00',
  state: 'SETTLED',
  refundedAt: null,
  place: { name: '河北演示医院', kind: 'HOSPITAL' },
  purpose: 'OUTPATIENT',
  insured: { name: '白素云' },
  side: 'INSURED',
  totalFen: 50_000,
  poolFen: 0,
  ownFen: 0,
  shares: [aShare()],
  othersFen: 0,
  cashFen: 5_000,
  notes: [],
  ...over,
});
