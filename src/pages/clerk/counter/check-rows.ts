import type { AnswerRow } from '@/components/answer-table';
import { clerkPremiumWords, clerkWords } from '@/copy/clerk.copy';
import { clerkMatterWords as say } from '@/copy/clerk-matters.copy';
import { deedsWords, MATTER_WORDS } from '@/copy/hall.copy';
import { KINSHIP_WORDS, kinshipToReader } from '@/copy/kinship.copy';
import { insuredInWords, yearInWords } from '@/copy/premium.copy';
import { premiumInWords } from '@/copy/premium-amount.copy';
import { dayWords, idNumberInGroups, withNote, yuan } from '@/copy/wording';
import type { HallMatter } from '@/domain/hall/hall-matters';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { normalisePhone } from '@/domain/person/phone-number';
import { REGIONS } from '@/domain/region/regions';
import { readYuan } from '@/domain/typed-yuan';
import { termsRows } from '@/frames/terms-rows';
import { askedIn } from '@/stores/change-terms.store';
import { isByProxy, payableIn, termsOf } from './counter-form';
import type { Served } from './served';

type Rows = (served: Served) => AnswerRow[];

const numberRow = (question: string, typed: string): AnswerRow => ({
  question,
  answer: idNumberInGroups(normaliseIdNumber(typed)),
});

const relativeRows: Rows = ({ form }) => [
  { question: clerkWords.relative, answer: withNote(form.relativeName.trim(), KINSHIP_WORDS[form.kinship]) },
  numberRow(clerkWords.relativeId, form.relativeId),
];

const sharedWith = ({ person }: Served, sharingId: string | undefined): AnswerRow[] =>
  person.sharings
    .filter(({ id }) => id === sharingId)
    .map(({ other, kinship, side }) => ({
      question: clerkWords.relative,
      answer: withNote(other.name, kinshipToReader(kinship, side)),
    }));

const startRows: Rows = (served) => {
  const { person, form, today } = served;
  const terms = termsOf(person, form);
  return [
    ...relativeRows(served),
    ...termsRows(REGIONS[person.region], { ...terms, firstDay: terms.firstDay ?? today }),
  ];
};

const changeRows: Rows = (served) => {
  const { person, form } = served;
  const sharing = person.sharings.find(({ id }) => id === form.changing?.sharingId);
  if (!sharing || !form.changing) return [];
  const terms = { ...askedIn(form.changing.chosen), firstDay: sharing.terms.firstDay };
  return [...sharedWith(served, sharing.id), ...termsRows(REGIONS[sharing.region], terms)];
};

const premiumRows: Rows = ({ person, form }) => {
  const bill = payableIn(person, form);
  if (!bill?.due) return [];
  const relative = person.bills.find(({ sharingId }) => sharingId === form.paying);
  return [
    {
      question: clerkPremiumWords.whose,
      answer: relative ? insuredInWords(relative) : clerkPremiumWords.own(person.name),
    },
    { question: clerkPremiumWords.year, answer: yearInWords(bill.year) },
    { question: clerkPremiumWords.amount, answer: premiumInWords(bill.due) },
    { question: clerkPremiumWords.paidBy, answer: clerkPremiumWords.by[relative ? 'ACCOUNT' : 'CASH'] },
  ];
};

const quotaRows: Rows = ({ person, form }) =>
  person.quotas
    .filter(({ id }) => id === form.quota?.id)
    .flatMap(({ other, quota }) => [
      { question: say.quota.row, answer: say.quota.from(other.name, quota.totalFen) },
      ...(form.quota?.says ? [{ question: say.quota.said, answer: say.quota.says[form.quota.says] }] : []),
    ]);

const ROWS: Readonly<Record<HallMatter, Rows>> = {
  START_SHARING: startRows,
  CHANGE_TERMS: changeRows,
  END_SHARING: (served) => sharedWith(served, served.form.ending),
  TRANSFER: (served) => [
    ...relativeRows(served),
    { question: say.transfer.row, answer: yuan(readYuan(served.form.amount) ?? 0) },
  ],
  PAY_PREMIUM: premiumRows,
  ANSWER_QUOTA: quotaRows,
  REGISTER_PHONE: ({ form }) => [{ question: say.phone.row, answer: normalisePhone(form.newPhone) }],
  REGISTER_KINSHIP: (served) => [
    ...relativeRows(served),
    ...(served.form.kinshipPaper
      ? [{ question: say.kinship.row, answer: say.kinship.papers[served.form.kinshipPaper] }]
      : []),
  ],
  REPLACE_CARD: () => [],
};

const proxyRows: Rows = ({ form }) =>
  isByProxy(form)
    ? [
        { question: clerkWords.who, answer: deedsWords.proxy(form.proxyName.trim()) },
        numberRow(clerkWords.proxyId, form.proxyId),
        { question: clerkWords.validUntil, answer: dayWords(form.validUntil) },
      ]
    : [{ question: clerkWords.who, answer: deedsWords.noProxy }];

/** All that is about to be done, to read aloud to the person before it is. */
export const checkRows: Rows = (served) => {
  const { person, form } = served;
  return [
    { question: clerkWords.what, answer: MATTER_WORDS[form.matter] },
    { question: clerkWords.found, answer: `${person.name} ${person.idNumberMasked}` },
    ...ROWS[form.matter](served),
    ...proxyRows(served),
    { question: clerkWords.paper, answer: form.paperRef.trim() },
  ];
};
