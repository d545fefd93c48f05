import { View } from '@tarojs/components';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { Question } from '@/components/question';
import { spoken } from '@/components/spoken';
import { TickRow } from '@/components/tick-row';
import { clerkWords } from '@/copy/clerk.copy';
import { MATTER_WORDS } from '@/copy/hall.copy';
import { type HallMatter, proxyMattersOf } from '@/domain/hall/hall-matters';
import { REGIONS } from '@/domain/region/regions';
import { isByProxy } from './counter-form';
import type { Served } from './served';

function Letter({ person, form, type, today, errors }: Served) {
  const possible = proxyMattersOf(REGIONS[person.region]);
  const tick = (matter: HallMatter, isIn: boolean) =>
    type({ scope: possible.filter((one) => (one === matter ? isIn : form.scope.includes(one))) });
  return (
    <>
      <Field
        label={clerkWords.proxyName}
        value={form.proxyName}
        error={errors['proxy.name']}
        onChange={(proxyName) => type({ proxyName })}
      />
      <Field
        type='idcard'
        label={clerkWords.proxyId}
        value={form.proxyId}
        error={errors['proxy.idNumber']}
        onChange={(proxyId) => type({ proxyId })}
      />
      <View {...spoken({ role: 'group', label: clerkWords.scope })}>
        <Question label={clerkWords.scope} hint={clerkWords.scopeHint} error={errors['proxy.scope']} />
        {possible.map((matter) => (
          <TickRow
            key={matter}
            label={MATTER_WORDS[matter]}
            isTicked={form.scope.includes(matter)}
            onChange={(isIn) => tick(matter, isIn)}
          />
        ))}
      </View>
      <DayField
        label={clerkWords.validUntil}
        value={form.validUntil}
        from={today}
        error={errors['proxy.validUntil']}
        onChange={(validUntil) => type({ validUntil })}
      />
    </>
  );
}

/** What the signed paper is filed under, and who stands there if not the person themself. */
export function Filed(served: Served) {
  const { form, type, errors } = served;
  const mayEntrust = proxyMattersOf(REGIONS[served.person.region]).includes(form.matter);
  return (
    <>
      <Field
        label={clerkWords.paperRef}
        hint={clerkWords.paperRefHint}
        value={form.paperRef}
        error={errors.paperRef}
        onChange={(paperRef) => type({ paperRef })}
      />
      {mayEntrust && (
        <TickRow label={clerkWords.byProxy} isTicked={form.byProxy} onChange={(byProxy) => type({ byProxy })} />
      )}
      {isByProxy(form) && <Letter {...served} />}
    </>
  );
}
