import type { AnswerRow } from '@/components/answer-table';
import type { HallDeed } from '@/contract/hall.contract';
import { clerkPremiumWords, clerkWords } from '@/copy/clerk.copy';
import { clerkMatterWords as say } from '@/copy/clerk-matters.copy';
import { deedsWords, MATTER_WORDS } from '@/copy/hall.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { yearInWords } from '@/copy/premium.copy';
import { premiumInWords } from '@/copy/premium-amount.copy';
import { dayWords, inOneBreath, listed, momentWords, withNote, yuan } from '@/copy/wording';
import type { RegionProfile } from '@/domain/region/region-profile';
import { termsRows } from '@/frames/terms-rows';

const premiumRows = ({ premium }: HallDeed): AnswerRow[] =>
  premium
    ? [
        { question: clerkPremiumWords.year, answer: yearInWords(premium.year) },
        { question: clerkPremiumWords.amount, answer: premiumInWords(premium) },
        { question: clerkPremiumWords.paidBy, answer: clerkPremiumWords.by[premium.by] },
        { question: clerkPremiumWords.receiptNo, answer: premium.receiptNo },
      ]
    : [];

const matterRows = ({ movedFen, quota, kinshipPaper, phoneMasked }: HallDeed): AnswerRow[] => [
  ...(movedFen === null ? [] : [{ question: say.transfer.row, answer: yuan(movedFen) }]),
  ...(quota
    ? [
        { question: say.quota.row, answer: yuan(quota.totalFen) },
        { question: say.quota.said, answer: say.quota.says[quota.answer] },
      ]
    : []),
  ...(kinshipPaper ? [{ question: say.kinship.row, answer: say.kinship.papers[kinshipPaper] }] : []),
  ...(phoneMasked === null ? [] : [{ question: say.phone.row, answer: phoneMasked }]),
];

const proxyRows = ({ proxy }: HallDeed): AnswerRow[] =>
  proxy
    ? [
        { question: clerkWords.who, answer: `${deedsWords.proxy(proxy.name)} ${proxy.idNumberMasked}` },
        { question: clerkWords.scopeOf, answer: listed(proxy.scope.map((matter) => MATTER_WORDS[matter])) },
        { question: clerkWords.validUntil, answer: dayWords(proxy.validUntil) },
      ]
    : [{ question: clerkWords.who, answer: deedsWords.noProxy }];

/** What was done, for whom, by whom, and under which numbers. */
export const slipRows = (deed: HallDeed, profile: RegionProfile): AnswerRow[] => {
  const { receiptNo, matter, hall, person, relative, terms, at, paperRef } = deed;
  return [
    { question: clerkWords.receiptNo, answer: receiptNo },
    { question: clerkWords.what, answer: inOneBreath([MATTER_WORDS[matter], deedsWords.by(hall)]) },
    { question: clerkWords.found, answer: `${person.name} ${person.idNumberMasked}` },
    ...(relative
      ? [{ question: clerkWords.relative, answer: withNote(relative.name, KINSHIP_WORDS[relative.kinship]) }]
      : []),
    ...(terms ? termsRows(profile, terms) : []),
    ...premiumRows(deed),
    ...matterRows(deed),
    ...proxyRows(deed),
    { question: clerkWords.paper, answer: paperRef },
    { question: clerkWords.at, answer: momentWords(at) },
  ];
};
