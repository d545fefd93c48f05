import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { fileOfWords } from '@/copy/enrolment.copy';
import { maskName } from '@/domain/person/masking';
import { goTo } from '@/platform/navigation';

/** The way to the years of a relative one may pay for (一人一档). */
export function EnrolmentFileRow({ sharingId, name }: { sharingId: string; name: string }) {
  const words = fileOfWords(maskName(name));
  return (
    <RowList>
      <Row
        icon='id-card'
        name={words.name}
        meaning={words.hint}
        onPress={() => goTo(`/pages/enrolment/file/index?id=${sharingId}`)}
      />
    </RowList>
  );
}
