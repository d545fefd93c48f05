import type { Me } from '@/contract/me.contract';
import { payeeWords } from '@/copy/payee.copy';
import type { Kinship } from '@/domain/person/kinship';
import { FormScreen } from './form-screen';
import { KinChoice } from './kin-choice';
import { useKnownRelatives } from './known-relatives';
import { payeeParts } from './payee-fields';
import { idNumberError, nameError, saidAt } from './typed-payee';
import { useFormFields } from './use-form-fields';

const FIELDS = ['who', 'kinship', 'name', 'idNumber'] as const;

interface Typed {
  kinship: Kinship | null;
  name: string;
  idNumber: string;
  known: string | null;
}

interface Props {
  me: Me;
  words: Readonly<Record<'title' | 'lead' | 'kinship' | 'kinshipHint' | 'name' | 'idNumber', string>>;
  relations: readonly Kinship[];
  whyNot: (kinship: Kinship) => string;
  draft: Typed & { refused: Parameters<typeof saidAt>[0] };
  isMending: boolean;
  onAnswer: (typed: Partial<Typed>) => void;
  /** Everything is right, as far as the law sees here. */
  onDone: () => unknown;
}

/** Who the relative is: the kinship, the name and the ID number, each with what is wrong with it. */
export function RelativeForm({ me, words, relations, whyNot, draft, isMending, onAnswer, onDone }: Props) {
  const who = useKnownRelatives({
    draft,
    may: ({ kinship }) => relations.includes(kinship),
    onChoose: onAnswer,
  });
  const form = useFormFields({
    fields: FIELDS,
    typedError: (field) => {
      if (field === 'who') return who.missing;
      if (field === 'kinship') return draft.kinship ? undefined : payeeWords.kinshipMissing;
      return field === 'name' ? nameError(draft.name) : idNumberError(draft.idNumber, me.today);
    },
    saidError: (field) => saidAt(draft.refused, field === 'kinship' ? field : `relative.${field}`),
  });
  const kinship = (
    <KinChoice
      label={words.kinship}
      hint={words.kinshipHint}
      relations={relations}
      whyNot={whyNot}
      value={draft.kinship}
      onChange={(chosen) => onAnswer({ kinship: chosen })}
      {...form.at('kinship')}
    />
  );
  const typed = [
    { field: 'kinship' as const, show: kinship },
    ...payeeParts({ me, labels: words, value: draft, form, onChange: onAnswer }),
  ];
  return (
    <FormScreen
      title={words.title}
      lead={words.lead}
      form={form}
      isMending={isMending}
      done={{ label: isMending ? payeeWords.backToCheck : payeeWords.next, onPress: onDone }}
      parts={who.isChosen ? who.partWith(form.at('who')) : [...who.partWith(form.at('who')), ...typed]}
    />
  );
}
