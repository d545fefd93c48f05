import { ChoiceList } from '@/components/choice-list';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { TickRow } from '@/components/tick-row';
import { clerkWords } from '@/copy/hall.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import type { CounterForm } from './use-counter';

interface Props {
  profile: RegionProfile;
  today: string;
  form: CounterForm;
  type: (typed: Partial<CounterForm>) => void;
}

function ProxyFields({ form, type, today }: Omit<Props, 'profile'>) {
  return (
    <>
      <Field label={clerkWords.proxyName} value={form.proxyName} onChange={(proxyName) => type({ proxyName })} />
      <Field type='idcard' label={clerkWords.proxyId} value={form.proxyId} onChange={(proxyId) => type({ proxyId })} />
      <DayField
        label={clerkWords.validUntil}
        value={form.validUntil || today}
        from={today}
        onChange={(validUntil) => type({ validUntil })}
      />
    </>
  );
}

/** Whom to bind, what the paper is filed under, and who stands there if not the person themself. */
export function BindForm({ profile, today, form, type }: Props) {
  const { ceiling, limit, relations } = profile.sharing;
  const hasLimit = ceiling !== 'NONE' || limit !== 'NONE';
  return (
    <>
      <Field
        label={clerkWords.relativeName}
        value={form.relativeName}
        onChange={(relativeName) => type({ relativeName })}
      />
      <Field
        type='idcard'
        label={clerkWords.relativeId}
        value={form.relativeId}
        onChange={(relativeId) => type({ relativeId })}
      />
      <ChoiceList
        isPaired
        label={clerkWords.kinship}
        choices={relations.map((value) => ({ value, label: KINSHIP_WORDS[value] }))}
        value={form.kinship}
        onChange={(kinship) => type({ kinship })}
      />
      {hasLimit && (
        <Field type='digit' label={clerkWords.limit} value={form.limit} onChange={(typed) => type({ limit: typed })} />
      )}
      <Field
        label={clerkWords.paperRef}
        hint={clerkWords.paperRefHint}
        value={form.paperRef}
        onChange={(paperRef) => type({ paperRef })}
      />
      <TickRow
        label={clerkWords.byProxy}
        isTicked={form.byProxy}
        onChange={(byProxy) => type({ byProxy, validUntil: form.validUntil || today })}
      />
      {form.byProxy && <ProxyFields form={form} type={type} today={today} />}
    </>
  );
}
