/** What one comes to a hall for; each has its own list of papers. */
export const HALL_CASES = ['SPOUSE', 'PARENT', 'CHILD_UNDER_16', 'OTHER_RELATIVE', 'PROXY', 'END', 'PREMIUM'] as const;
export type HallCase = (typeof HALL_CASES)[number];

export const HALL_PAPERS = [
  'OWN_ID',
  'RELATIVE_ID',
  'INSURANCE_CARD',
  'MARRIAGE_OR_PLEDGE',
  'HOUSEHOLD_OR_PLEDGE',
  'BIRTH_CERTIFICATE',
  'SHARING_PLEDGE',
  'PROXY_LETTER',
  'PROXY_ID',
] as const;
export type HallPaper = (typeof HALL_PAPERS)[number];

/** How good the source of a paper is; what has only C may be asked for and may not. policy-sources.md#hall-papers */
export type PaperGrade = 'B' | 'C';

export interface PaperNeeded {
  paper: HallPaper;
  grade: PaperGrade;
}

const asked = (grade: PaperGrade, ...papers: readonly HallPaper[]): PaperNeeded[] =>
  papers.map((paper) => ({ paper, grade }));

const BOTH_IDS = asked('B', 'OWN_ID', 'RELATIVE_ID');

/** The papers of each case, as the guides of 无锡 and others list them. policy-sources.md#hall-papers */
export const PAPERS_OF: Readonly<Record<HallCase, readonly PaperNeeded[]>> = {
  SPOUSE: [...BOTH_IDS, ...asked('B', 'MARRIAGE_OR_PLEDGE'), ...asked('C', 'INSURANCE_CARD', 'SHARING_PLEDGE')],
  PARENT: [...BOTH_IDS, ...asked('B', 'HOUSEHOLD_OR_PLEDGE'), ...asked('C', 'INSURANCE_CARD', 'SHARING_PLEDGE')],
  CHILD_UNDER_16: [
    ...BOTH_IDS,
    ...asked('B', 'HOUSEHOLD_OR_PLEDGE'),
    ...asked('C', 'BIRTH_CERTIFICATE', 'INSURANCE_CARD', 'SHARING_PLEDGE'),
  ],
  OTHER_RELATIVE: [
    ...BOTH_IDS,
    ...asked('B', 'HOUSEHOLD_OR_PLEDGE'),
    ...asked('C', 'INSURANCE_CARD', 'SHARING_PLEDGE'),
  ],
  PROXY: [...BOTH_IDS, ...asked('C', 'PROXY_LETTER', 'PROXY_ID', 'SHARING_PLEDGE')],
  END: asked('B', 'OWN_ID'),
  PREMIUM: [...asked('B', 'OWN_ID'), ...asked('C', 'INSURANCE_CARD')],
};
