import type { Fen } from '@/domain/money';
import type { RegionProfile } from '@/domain/region/region-profile';
import type { SharingTerms } from '@/domain/sharing/sharing-terms';
import type { RegionCopy } from './regions/region-copy';
import { lastsInWords } from './sharing.copy';
import { inOneBreath, yuan } from './wording';

const ACCOUNT: Readonly<Record<RegionProfile['sharing']['money'], string>> = {
  WHOLE_ACCOUNT: '您的账户',
  EARLIER_YEARS: '您的历年账户',
};

/** Where the sharer sets no more than this at a time, or in a month. */
const limitsInWords = ({ ceilingFen, monthLimitFen }: Pick<SharingTerms, 'ceilingFen' | 'monthLimitFen'>): string[] => [
  ...(ceilingFen === null ? [] : [`一次最多 ${yuan(ceilingFen)}`]),
  ...(monthLimitFen === undefined ? [] : [`每月最多 ${yuan(monthLimitFen)}`]),
];

const floorInWords = (account: string, floorFen: Fen): string[] =>
  floorFen > 0 ? [`${account}至少留 ${yuan(floorFen)}，不会扣。`] : [];

const endInWords = ({ sharing: { endOfNewOne } }: RegionProfile, end: string): string =>
  endOfNewOne === 'NEXT_DAY' ? `随时可以${end}；当天授权的，第二天 00:00 才停。` : `每一笔都有记录，您随时可以${end}。`;

/** What becomes of the sharer's money, as this region does it: what stays, what is taken and how much at most, and until when. */
export const moneyLines = (
  profile: RegionProfile,
  terms: Pick<SharingTerms, 'ceilingFen' | 'monthLimitFen' | 'lastDay'>,
  { endSharing, begin, relative }: Pick<RegionCopy, 'endSharing' | 'begin' | 'relative'>,
): readonly string[] => {
  const { money, handling, floorFen } = profile.sharing;
  const account = ACCOUNT[money];
  return [
    `${begin.name}时不扣款，钱还在${account}里。`,
    ...(handling === 'AS_A_CASE' ? ['办结以前还不能用。不想办了，可以撤销。'] : []),
    `${relative}看病买药，先用自己的账户。`,
    `${inOneBreath([`不够的部分，再从${account}里扣`, ...limitsInWords(terms)])}。`,
    ...floorInWords(account, floorFen),
    `${lastsInWords(profile, terms)}。`,
    endInWords(profile, endSharing.name),
  ];
};
