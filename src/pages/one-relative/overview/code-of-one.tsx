import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { Sharing } from '@/contract/sharing.contract';
import { codeOfRelative } from '@/copy/sharing.copy';
import { maskName } from '@/domain/person/masking';
import { goTo } from '@/platform/navigation';

/** Where there is a family code (亲情账户) for this relative, the way to show it; elsewhere it is not there. */
export function CodeOfOne({ sharing: { familyCodeId, other } }: { sharing: Sharing }) {
  if (familyCodeId === null) return null;
  return (
    <RowList>
      <Row
        icon='id-card'
        name={codeOfRelative.show(maskName(other.name))}
        meaning={codeOfRelative.hint}
        onPress={() => goTo(`/pages/family-code/code/index?id=${familyCodeId}`)}
      />
    </RowList>
  );
}
