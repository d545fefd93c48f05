import { useState } from 'react';
import { trialWords } from '@/copy/trial.copy';
import { readYuan } from '@/domain/typed-yuan';
import { amountError } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { goTo } from '@/platform/navigation';
import { ERRANDS, resultScreen } from '../bill';

export const AMOUNTS = ['5000', '20000', '50000', '200000'] as const;
export const OTHER = 'other';

type Errand = (typeof ERRANDS)[number]['purpose'];

const BEGINNING = {
  sharingId: '',
  purpose: ERRANDS[0].purpose as Errand,
  amount: AMOUNTS[1] as string,
  typedTotal: '',
  pool: 'none' as 'none' | 'known',
  typedPool: '',
};

type Typed = typeof BEGINNING;

const totalFenOf = ({ amount, typedTotal }: Typed): number =>
  amount === OTHER ? (readYuan(typedTotal) ?? 0) : Number(amount);

const poolError = (typed: Typed): string | undefined => {
  if (typed.pool === 'none') return undefined;
  const poolFen = readYuan(typed.typedPool);
  if (poolFen === null || poolFen === 0) return amountError(typed.typedPool, []);
  return poolFen > totalFenOf(typed) ? trialWords.pool.tooMuch : undefined;
};

/** The bill as it is being made up: amounts are chosen, and typed only where none fits. */
export const useBillForm = () => {
  const [typed, setTyped] = useState(BEGINNING);
  const form = useFormFields({
    fields: ['who', 'purpose', 'total', 'pool'] as const,
    typedError: (field) => {
      if (field === 'pool') return poolError(typed);
      return field === 'total' && typed.amount === OTHER ? amountError(typed.typedTotal, []) : undefined;
    },
    saidError: () => undefined,
  });
  const fill = (answers: Partial<Typed>) => setTyped((before) => ({ ...before, ...answers }));
  const goOn = () => {
    const { sharingId, purpose, pool, typedPool } = typed;
    const poolFen = pool === 'known' ? (readYuan(typedPool) ?? 0) : 0;
    return goTo(
      resultScreen({ sharingId: sharingId === '' ? null : sharingId, purpose, totalFen: totalFenOf(typed), poolFen }),
    );
  };
  return { typed, fill, form, goOn };
};
