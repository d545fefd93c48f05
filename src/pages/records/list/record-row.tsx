import { Row } from '@/components/row';
import { recordWords } from '@/copy/records.copy';
import { inOneBreath, yuan } from '@/copy/wording';
import type { Fen } from '@/domain/money';
import { goTo } from '@/platform/navigation';
import { PartPaid } from './part-paid';

interface Props {
  name: string;
  lines: readonly string[];
  /** Whose money the amount was, in a word. */
  whose: string;
  amountFen: Fen;
  isRefunded: boolean;
  /** Where the whole record is. */
  screen: string;
}

/** One record: whose or where, when and what, and what it cost the reader. */
export function RecordRow({ name, lines, whose, amountFen, isRefunded, screen }: Props) {
  const said = [name, ...lines, `${whose} ${yuan(amountFen)}`];
  return (
    <Row
      name={name}
      meaning={lines.join('\n')}
      state={<PartPaid whose={whose} amountFen={amountFen} isRefunded={isRefunded} />}
      spokenLabel={inOneBreath(isRefunded ? [...said, recordWords.refunded] : said)}
      onPress={() => goTo(screen)}
    />
  );
}
