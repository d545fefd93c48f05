import { AmountField } from '@/components/amount-field';
import { memberWords } from '@/copy/member.copy';

interface Props {
  /** In yuan, as typed. */
  value: string;
  error?: string | undefined;
  isFocused: boolean;
  onChange: (typed: string) => void;
  onLeave: () => void;
}

/** 消费可用限额: the most that one month may spend, when it is set and when it is changed. */
export const MonthLimitField = (field: Props) => (
  <AmountField label={memberWords.limit.label} hint={memberWords.limit.hint} {...field} />
);
