import { Banner } from '@/components/banner';
import { ChoiceList } from '@/components/choice-list';
import { clerkMatterWords } from '@/copy/clerk-matters.copy';
import { maskName } from '@/domain/person/masking';
import type { Served } from './served';

const say = clerkMatterWords.quota;

/** Which quota from another province, and yes or no. */
export function QuotaForm({ person, form, type, errors }: Served) {
  if (person.quotas.length === 0) return <Banner tone='info'>{say.none}</Banner>;
  return (
    <>
      <ChoiceList
        label={say.which}
        choices={person.quotas.map(({ id, other, quota }) => ({
          value: id,
          label: say.from(maskName(other.name), quota.totalFen),
        }))}
        value={form.quota?.id}
        error={errors.quota}
        onChange={(id) => type({ quota: { id, says: form.quota?.says ?? null } })}
      />
      {form.quota && (
        <ChoiceList
          isPaired
          label={say.answer}
          choices={(['ACCEPT', 'REFUSE'] as const).map((value) => ({ value, label: say.says[value] }))}
          value={form.quota.says ?? undefined}
          error={errors.answer}
          onChange={(says) => type({ quota: { id: form.quota?.id ?? '', says } })}
        />
      )}
    </>
  );
}
