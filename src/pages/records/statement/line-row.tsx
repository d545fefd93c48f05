import { Row } from '@/components/row';
import type { StatementLine } from '@/contract/statement.contract';
import { amountOf, headOf, linesInWords } from '@/copy/statement-line.copy';
import { inOneBreath, yuan } from '@/copy/wording';
import { goTo } from '@/platform/navigation';
import { PartPaid } from '../list/part-paid';

/** Where the whole of it is; null: this line is all. */
const screenOf = ({ settlement, order, purpose, side, helpedFen }: StatementLine): string | null => {
  if (settlement) return `/pages/records/settlement/index?id=${settlement.id}`;
  if (order && purpose === 'LONG_TERM_CARE' && side === 'SHARER')
    return `/pages/long-term-care/record/index?id=${order.id}`;
  const isShown = side === 'SHARER' || helpedFen !== 0;
  return order && purpose === 'PREMIUM' && isShown ? `/pages/records/premium/index?id=${order.id}` : null;
};

/** One deed: with whom or where, when and what, who paid, what was left, and whose money it was. */
export function LineRow({ line }: { line: StatementLine }) {
  const name = headOf(line);
  const lines = linesInWords(line);
  const { whose, amountFen } = amountOf(line);
  const screen = screenOf(line);
  return (
    <Row
      name={name}
      meaning={lines.join('\n')}
      state={<PartPaid whose={whose} amountFen={amountFen} isRefunded={false} />}
      spokenLabel={inOneBreath([name, ...lines, `${whose} ${yuan(amountFen)}`])}
      {...(screen !== null && { onPress: () => goTo(screen) })}
    />
  );
}
