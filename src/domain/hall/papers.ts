/** What one comes to a hall for; each has its own list of papers. */
export const HALL_CASES = [
  'SPOUSE',
  'PARENT',
  'CHILD_UNDER_16',
  'OTHER_RELATIVE',
  'TRANSFER',
  'END',
  'PREMIUM',
  'PHONE',
  'KINSHIP',
] as const;
export type HallCase = (typeof HALL_CASES)[number];

export const HALL_PAPERS = [
  'OWN_ID',
  'RELATIVE_ID',
  'INSURANCE_CARD',
  'MARRIAGE_OR_PLEDGE',
  'HOUSEHOLD_OR_PLEDGE',
  'KINSHIP_PAPER',
  'BIRTH_CERTIFICATE',
  'SHARING_PLEDGE',
  'PROXY_LETTER',
  'PROXY_ID',
] as const;
export type HallPaper = (typeof HALL_PAPERS)[number];

/** BRING: nothing is done without it. MAYBE: only a weak source names it. policy-sources.md#hall-papers */
export type PaperNeed = 'BRING' | 'MAYBE';

export interface PaperNeeded {
  paper: HallPaper;
  need: PaperNeed;
}

const asked = (need: PaperNeed, ...papers: readonly HallPaper[]): PaperNeeded[] =>
  papers.map((paper) => ({ paper, need }));

const BOTH_IDS = asked('BRING', 'OWN_ID', 'RELATIVE_ID');
const MAYBE_TO_BIND = asked('MAYBE', 'INSURANCE_CARD', 'SHARING_PLEDGE');

/** The papers of each case, as the guides of 无锡 and others list them. policy-sources.md#hall-papers */
const PAPERS_OF: Readonly<Record<HallCase, readonly PaperNeeded[]>> = {
  SPOUSE: [...BOTH_IDS, ...asked('BRING', 'MARRIAGE_OR_PLEDGE'), ...MAYBE_TO_BIND],
  PARENT: [...BOTH_IDS, ...asked('BRING', 'HOUSEHOLD_OR_PLEDGE'), ...MAYBE_TO_BIND],
  CHILD_UNDER_16: [
    ...BOTH_IDS,
    ...asked('BRING', 'HOUSEHOLD_OR_PLEDGE'),
    ...asked('MAYBE', 'BIRTH_CERTIFICATE'),
    ...MAYBE_TO_BIND,
  ],
  OTHER_RELATIVE: [...BOTH_IDS, ...asked('BRING', 'HOUSEHOLD_OR_PLEDGE'), ...MAYBE_TO_BIND],
  TRANSFER: [...BOTH_IDS, ...asked('MAYBE', 'INSURANCE_CARD')],
  END: asked('BRING', 'OWN_ID'),
  PREMIUM: [...asked('BRING', 'OWN_ID'), ...asked('MAYBE', 'INSURANCE_CARD')],
  PHONE: asked('BRING', 'OWN_ID'),
  KINSHIP: [...BOTH_IDS, ...asked('BRING', 'KINSHIP_PAPER')],
};

export type Goer = 'SELF' | 'PROXY';

/** For an entry of kin the two go themselves. policy-sources.md#hall-kinship */
export const goersOf = (one: HallCase): readonly Goer[] => (one === 'KINSHIP' ? ['SELF'] : ['SELF', 'PROXY']);

/** What to take along, by what for and who goes: a proxy is let in by the letter and their own ID. policy-sources.md#hall-proxy */
export const papersOf = (one: HallCase, goer: Goer): readonly PaperNeeded[] =>
  goer === 'PROXY' && goersOf(one).includes('PROXY')
    ? [...PAPERS_OF[one], ...asked('BRING', 'PROXY_LETTER', 'PROXY_ID')]
    : PAPERS_OF[one];
