import { clerkPremiumWords, clerkWords } from '@/copy/clerk.copy';
import { clerkMatterWords } from '@/copy/clerk-matters.copy';
import { paperWords, scopeInWords } from '@/copy/hall.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { placeInWords } from '@/copy/me.copy';
import { insuredInWords, yearInWords } from '@/copy/premium.copy';
import { premiumInWords } from '@/copy/premium-amount.copy';
import { dayWords, idNumberInGroups, yuan } from '@/copy/wording';
import { proxyMattersOf } from '@/domain/hall/hall-matters';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { REGIONS } from '@/domain/region/regions';
import { readYuan } from '@/domain/typed-yuan';
import type { PaperLine } from '@/frames/hall-paper';
import { termsRows } from '@/frames/terms-rows';
import { termsOf } from './counter-form';
import type { Served } from './served';

const numberInWords = (typed: string): string => idNumberInGroups(normaliseIdNumber(typed));

/** A line as typed; a blank one is written by hand. */
const line = (question: string, typed: string): PaperLine => ({ question, ...(typed !== '' && { answer: typed }) });

export const ownLines = ({ person, form }: Served): PaperLine[] => [
  line(paperWords.own.name, person.name),
  line(paperWords.own.idNumber, numberInWords(form.idNumber)),
  line(paperWords.own.place, placeInWords(REGIONS[person.region].name, person.city)),
];

const relativeLines = ({ form }: Served): PaperLine[] => {
  const [name = '', idNumber = '', kinship = ''] = paperWords.PLEDGE.fields;
  return [
    line(name, form.relativeName.trim()),
    line(idNumber, numberInWords(form.relativeId)),
    line(kinship, KINSHIP_WORDS[form.kinship]),
  ];
};

/** To whom money moves, and how much. */
export const transferLines = (served: Served): PaperLine[] => {
  const amountFen = readYuan(served.form.amount);
  return [...relativeLines(served), line(clerkMatterWords.transfer.row, amountFen === null ? '' : yuan(amountFen))];
};

/** Whose quota is accepted, and how much. */
export const quotaLines = ({ person, form }: Served): PaperLine[] =>
  person.quotas
    .filter(({ id }) => id === form.quota?.id)
    .map(({ other, quota }) =>
      line(clerkMatterWords.quota.row, clerkMatterWords.quota.from(other.name, quota.totalFen)),
    );

/** For whom, and on what terms: what the pledge is signed for. */
export const pledgeLines = (served: Served): PaperLine[] => {
  const { person, form, today } = served;
  const terms = termsOf(person, form);
  return [
    ...relativeLines(served),
    ...termsRows(REGIONS[person.region], { ...terms, firstDay: terms.firstDay ?? today }).map(({ question, answer }) =>
      line(question, String(answer)),
    ),
  ];
};

/** Whose premium out of the account, of which year, how much. */
export const premiumLines = ({ person, form }: Served): PaperLine[] => {
  const bill = person.bills.find(({ sharingId }) => sharingId === form.paying);
  if (!bill?.due) return [];
  return [
    line(clerkPremiumWords.whose, insuredInWords(bill)),
    line(clerkPremiumWords.year, yearInWords(bill.year)),
    line(clerkPremiumWords.amount, premiumInWords(bill.due)),
  ];
};

/** Who goes in the person's place, for what, and until when. */
export const proxyLines = ({ person, form }: Served): PaperLine[] => [
  line(clerkWords.proxyName, form.proxyName.trim()),
  line(clerkWords.proxyId, numberInWords(form.proxyId)),
  line(paperWords.PROXY.scope, scopeInWords(proxyMattersOf(REGIONS[person.region]), form.scope)),
  line(paperWords.PROXY.validUntil, form.validUntil && dayWords(form.validUntil)),
];
