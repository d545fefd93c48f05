import type { FindAtHallRequest } from '@/contract/counter.contract';
import type { HallPerson } from '@/contract/hall.contract';
import type { KinshipPaper } from '@/domain/hall/decide-kinship-entry';
import type { HallMatter } from '@/domain/hall/hall-matters';
import type { Kinship } from '@/domain/person/kinship';
import { REGIONS } from '@/domain/region/regions';
import type { TermsAnswers } from '@/stores/add-relative.store';
import { NO_TERMS, termsIn } from '@/stores/add-relative-request';
import type { TermsChosen } from '@/stores/change-terms.store';

/** What a clerk has typed and chosen for the person who stands there. */
export interface CounterForm extends TermsAnswers {
  name: string;
  idNumber: string;
  matter: HallMatter;
  relativeName: string;
  relativeId: string;
  kinship: Kinship;
  /** The sharing whose terms change, as they shall be; null: none chosen. */
  changing: { sharingId: string; chosen: TermsChosen } | null;
  /** In yuan, as typed. */
  amount: string;
  /** What the person says to a quota; null: nothing chosen. */
  quota: { id: string; says: 'ACCEPT' | 'REFUSE' | null } | null;
  newPhone: string;
  kinshipPaper: KinshipPaper | null;
  /** The sharing to end; empty: none chosen. */
  ending: string;
  /** The sharing whose account pays a premium, or CASH for the person's own; empty: none chosen. */
  paying: string;
  paperRef: string;
  byProxy: boolean;
  proxyName: string;
  proxyId: string;
  scope: readonly HallMatter[];
  validUntil: string;
}

export const EMPTY: CounterForm = {
  ...NO_TERMS,
  name: '',
  idNumber: '',
  matter: 'START_SHARING',
  relativeName: '',
  relativeId: '',
  kinship: 'PARENT',
  changing: null,
  amount: '',
  quota: null,
  newPhone: '',
  kinshipPaper: null,
  ending: '',
  paying: '',
  paperRef: '',
  byProxy: false,
  proxyName: '',
  proxyId: '',
  scope: [],
  validUntil: '',
};

/** The next matter of the same person: the letter and the papers of before are another matter's. */
export const forAnotherMatter = ({ name, idNumber, matter }: CounterForm): CounterForm => ({
  ...EMPTY,
  name,
  idNumber,
  matter,
});

export const presentIn = ({ name, idNumber }: CounterForm): FindAtHallRequest['present'] => ({ name, idNumber });

export const relativeIn = ({ relativeName, relativeId }: CounterForm) => ({ name: relativeName, idNumber: relativeId });

/** For an entry of kin both stand there themselves. */
export const isByProxy = ({ byProxy, matter }: CounterForm): boolean => byProxy && matter !== 'REGISTER_KINSHIP';

export const filedIn = (form: CounterForm) => ({
  present: presentIn(form),
  proxy: isByProxy(form)
    ? { name: form.proxyName, idNumber: form.proxyId, scope: [...form.scope], validUntil: form.validUntil }
    : null,
  paperRef: form.paperRef.trim(),
});

export const termsOf = ({ region }: HallPerson, form: CounterForm) => {
  const terms = termsIn(REGIONS[region], form);
  return { ...terms, uses: [...terms.uses] };
};

/** What may be paid for this person now: their own in cash, or a relative's out of their account. */
export const payableIn = ({ bills, ownPremium }: HallPerson, form: CounterForm) => {
  if (form.paying === 'CASH') return ownPremium;
  return bills.find(({ sharingId }) => sharingId === form.paying) ?? null;
};
