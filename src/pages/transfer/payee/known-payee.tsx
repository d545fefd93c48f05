import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import type { TransferTerms } from '@/copy/regions/region-copy';
import { transferWords } from '@/copy/transfer.copy';
import { maskName } from '@/domain/person/masking';
import { RefusalBanner } from '@/frames/refusal-banner';
import { forgetMember, type TransferDraft } from '@/stores/transfer.store';

const say = transferWords.payee;

interface Props {
  terms: TransferTerms;
  draft: TransferDraft;
  label: string;
  onward: () => unknown;
}

/** Who came from a member's own page types nothing again: the bureau knows whom the sharing is with. */
export function KnownPayee({ terms, draft: { name, kinship, member, refused }, label, onward }: Props) {
  return (
    <Screen
      barTitle={terms.title}
      title={terms.payee}
      lead={say.known}
      primary={<Button label={label} onPress={onward} />}
      secondary={<Button kind='secondary' label={say.another} onPress={forgetMember} />}
    >
      {refused?.field?.startsWith('relative.') && <RefusalBanner code={refused.code} params={refused.params} />}
      <Card>
        <AnswerTable
          rows={[
            { question: say.name, answer: maskName(name) },
            { question: say.idNumber, answer: member?.idNumberMasked },
            { question: transferWords.money.kinship, answer: kinship && KINSHIP_WORDS[kinship] },
          ]}
        />
      </Card>
    </Screen>
  );
}
