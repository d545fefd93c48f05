import { useState } from 'react';
import { readPremiumPaper } from '@/api/premium.api';
import { Banner } from '@/components/banner';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { PaperForm, PaperKind } from '@/contract/premium-paper.contract';
import { keepPaperWords } from '@/copy/keep-paper.copy';
import { type Kept, keepFile } from '@/platform/keep-file';

const say = keepPaperWords;
const FORMS: readonly PaperForm[] = ['PNG', 'PDF'];

const TONES = { DOWNLOADED: 'done', OPENED: 'done', FAILED: 'refused', working: 'waiting' } as const;

interface Props {
  /** Of the premium. */
  id: string;
  kind: PaperKind;
}

/** The paper as the bureau makes it, kept on the device as a picture or as PDF. */
export function KeepPaper({ id, kind }: Props) {
  const [state, setState] = useState<Kept | 'working' | null>(null);
  const keep = async (form: PaperForm) => {
    setState('working');
    const answer = await readPremiumPaper(id, kind, form);
    setState(answer.kind === 'accepted' ? await keepFile(answer.value, form) : 'FAILED');
  };
  return (
    <>
      <RowList title={say.title[kind]}>
        {FORMS.map((form) => (
          <Row key={form} icon='download' {...say.forms[form]} onPress={() => keep(form)} />
        ))}
      </RowList>
      {state && (
        <Banner tone={TONES[state]} isNews>
          {say[state]}
        </Banner>
      )}
    </>
  );
}
