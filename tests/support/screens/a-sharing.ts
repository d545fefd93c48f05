import type { Sharing } from '@/contract/sharing.contract';

/** A sharing as its sharer sees it: 山西, a mother, in force. */
export const aSharing = (over: Partial<Sharing> = {}): Sharing => ({
  id: 'sharing-1',
  region: 'shanxi',
  side: 'SHARER',
  other: { name: '冀秀兰', idNumberMasked: '149901 ******** **21' },
  kinship: 'PARENT',
  terms: { uses: ['CARE', 'PHARMACY'], ceilingFen: 50_000, firstDay: '2026-11-22', lastDay: null },
  stage: 'ACTIVE',
  startedAt: '2026-11-22T09:00:00.000+08:00',
  ended: null,
  refusedFor: null,
  history: [],
  byHelpers: [],
  due: null,
  basis: 'REGISTER',
  consent: {
    noticeVersion: '2026-01-01',
    pledgeVersion: null,
    signedBy: null,
    givenAt: '2026-11-22T09:00:00.000+08:00',
  },
  agreement: null,
  moves: [],
  throughEmployer: null,
  atHalls: [],
  familyCodeId: null,
  ...over,
});
