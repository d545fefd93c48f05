import { payeeWords } from '@/copy/payee.copy';
import { transferWords } from '@/copy/transfer.copy';
import type { Fen } from '@/domain/money';
import type { RegionProfile } from '@/domain/region/region-profile';
import { readCode } from '@/domain/typed-code';
import { type AmountLimit, amountError, saidAt } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { isCodeForThis, transferDraft } from '@/stores/transfer.store';

const say = transferWords.money;
const FIELDS = ['kinship', 'amount', 'code'] as const;
type MoneyField = (typeof FIELDS)[number];
type Draft = ReturnType<typeof transferDraft.use.getState>;

const CONTRACT_FIELD: Readonly<Record<MoneyField, string>> = { kinship: 'kinship', amount: 'amountFen', code: 'code' };

const codeError = (draft: Draft): string | undefined => {
  if (draft.codeFor === null) return say.notAsked;
  if (!isCodeForThis(draft)) return say.stale;
  if (draft.code.trim() === '') return say.noCode;
  return readCode(draft.code) === null ? say.codeLength : undefined;
};

type Money = NonNullable<RegionProfile['transfer']>['money'] | undefined;

/** The most that may move, and how the law says no above it. */
const limitOf = (movableFen: Fen, money: Money): AmountLimit => ({
  mostFen: movableFen,
  no: (amountFen) =>
    money === 'EARLIER_YEARS'
      ? { code: 'EARLIER_YEARS_SHORT', params: { amountFen, balanceFen: movableFen } }
      : { code: 'TRANSFER_BALANCE_SHORT', params: { availableFen: movableFen } },
});

const typedErrorIn = (field: MoneyField, draft: Draft, limit: AmountLimit): string | undefined => {
  switch (field) {
    case 'kinship':
      return draft.kinship ? undefined : payeeWords.kinshipMissing;
    case 'amount':
      return amountError(draft.amount, [limit]);
    case 'code':
      return codeError(draft);
  }
};

/** What is wrong on the page of relation, amount and code; the code comes last, for it stands for the other two. */
export const useMoneyForm = (movableFen: Fen, money: Money) => {
  const draft = transferDraft.use();
  const typedError = (field: MoneyField) => typedErrorIn(field, draft, limitOf(movableFen, money));
  const form = useFormFields({
    fields: FIELDS,
    typedError,
    saidError: (field) => saidAt(draft.refused, CONTRACT_FIELD[field]),
  });
  return { draft, form, mayAskForCode: !typedError('kinship') && !typedError('amount') };
};
