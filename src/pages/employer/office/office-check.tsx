import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { officeWords } from '@/copy/employer.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { idNumberInGroups } from '@/copy/wording';
import { normaliseIdNumber } from '@/domain/person/id-number';
import type { useOffice } from './use-office';

const say = officeWords.check;

/** Before anything is handed in: whom, for whom, and what it does and does not do; 修改 leads back to the form. */
export function OfficeCheck({ office }: { office: ReturnType<typeof useOffice> }) {
  const { employee, form, fix, submit } = office;
  const rows = [
    { question: officeWords.employee, answer: employee?.name },
    { question: officeWords.relativeName, answer: form.relativeName.trim() },
    { question: officeWords.relativeId, answer: idNumberInGroups(normaliseIdNumber(form.relativeId)) },
    { question: officeWords.kinship, answer: form.kinship && KINSHIP_WORDS[form.kinship] },
  ];
  return (
    <Screen
      hasBack={false}
      title={say.title}
      lead={say.lead}
      barNote={say.will}
      primary={<Button label={say.confirm} onPress={submit} />}
      secondary={<Button kind='secondary' label={say.fix} onPress={fix} />}
    >
      <Card>
        <AnswerTable rows={rows.map((row) => ({ ...row, onChange: fix }))} />
      </Card>
    </Screen>
  );
}
