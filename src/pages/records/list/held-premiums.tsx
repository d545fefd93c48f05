import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { HeldPremium } from '@/contract/premium.contract';
import { heldInWords, heldName } from '@/copy/premium.copy';
import { recordWords } from '@/copy/records.copy';
import { goTo } from '@/platform/navigation';

interface Props {
  held: readonly HeldPremium[];
  /** Where the payer may pay it later; of one's own nobody pays here. */
  door: string;
}

/** Bills that somebody is paying at the tax channel, until when, and what to do then. */
export const HeldPremiums = ({ held, door }: Props) =>
  held.length === 0 ? null : (
    <RowList title={recordWords.premium.heldTitle}>
      {held.map((one) => (
        <Row
          key={`${heldName(one)} ${one.year}`}
          name={heldName(one)}
          meaning={heldInWords(one)}
          {...(one.kinship !== null && { onPress: () => goTo(door) })}
        />
      ))}
    </RowList>
  );
