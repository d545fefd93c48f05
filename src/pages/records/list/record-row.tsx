import { View } from '@tarojs/components';
import { Row } from '@/components/row';
import { recordWords } from '@/copy/records.copy';
import { yuan } from '@/copy/wording';
import type { Fen } from '@/domain/money';
import { goTo } from '@/platform/navigation';
import { PartPaid } from './part-paid';

interface Props {
  name: string;
  lines: readonly string[];
  amountFen: Fen;
  isRefunded: boolean;
  /** Where the whole record is. */
  screen: string;
}

/** One record: whose or where, when and what, and what it cost the reader. */
export function RecordRow({ name, lines, amountFen, isRefunded, screen }: Props) {
  const said = [name, ...lines, `${recordWords.myPart} ${yuan(amountFen)}`];
  return (
    <Row
      name={name}
      meaning={lines.map((line) => <View key={line}>{line}</View>)}
      state={<PartPaid amountFen={amountFen} isRefunded={isRefunded} />}
      spokenLabel={(isRefunded ? [...said, recordWords.refunded] : said).join('，')}
      onPress={() => goTo(screen)}
    />
  );
}
