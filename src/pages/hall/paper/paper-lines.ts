import { paperWords, scopeInWords } from '@/copy/hall.copy';
import { PROXY_MATTERS, proxyMattersOf } from '@/domain/hall/hall-matters';
import type { RegionProfile } from '@/domain/region/region-profile';
import type { PaperLine } from '@/frames/hall-paper';

const { PLEDGE, PROXY } = paperWords;

/** The terms a region lets one choose, each a line to write on; without a region, none. */
const termLines = (profile: RegionProfile | null): PaperLine[] => {
  if (!profile) return [];
  const { ceiling, limit, days } = profile.sharing;
  const { terms } = PLEDGE;
  return [
    { question: terms.uses },
    ...(ceiling === 'NONE' ? [] : [{ question: terms.ceiling }]),
    ...(limit === 'NONE' ? [] : [{ question: terms.limit }]),
    ...(days === 'NONE' ? [] : [{ question: terms.firstDay }]),
    ...(days === 'FIRST_AND_LAST_DAY' ? [{ question: terms.lastDay }] : []),
  ];
};

/** What stands on the blank sheet of each kind, below one's own lines. */
export const blankLines = (kind: 'PLEDGE' | 'PROXY', profile: RegionProfile | null): PaperLine[] => {
  if (kind === 'PLEDGE') return [...PLEDGE.fields.map((question) => ({ question })), ...termLines(profile)];
  return [
    ...PROXY.fields.map((question) => ({ question })),
    { question: PROXY.scope, answer: scopeInWords(profile ? proxyMattersOf(profile) : PROXY_MATTERS, []) },
    { question: PROXY.validUntil },
  ];
};
