import { Card } from '@/components/card';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { SIDE_WORDS } from '@/copy/reasons.copy';
import { reasonsWords } from '@/copy/rule-whys.copy';
import { REASON_SIDES } from '@/domain/reasons/reason';
import { Lines } from '@/frames/lines';
import { goTo } from '@/platform/navigation';
import { codesOfSide } from '../codes-of-side';

const say = reasonsWords;

/** Every reason there is, by whose side it lies on; open to everyone. */
export default function ReasonSides() {
  return (
    <Screen title={say.start.title} lead={say.start.lead}>
      <RowList>
        {REASON_SIDES.map((side) => (
          <Row
            key={side}
            name={SIDE_WORDS[side]}
            meaning={say.count(codesOfSide(side).length)}
            onPress={() => goTo(`/pages/reasons/list/index?side=${side}`)}
          />
        ))}
      </RowList>
      <Card kind='tint' title={say.how.title}>
        <Lines lines={say.how.lines} />
      </Card>
    </Screen>
  );
}
