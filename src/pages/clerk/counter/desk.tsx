import { useState } from 'react';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Place } from '@/components/place';
import { Screen } from '@/components/screen';
import type { PersonaList } from '@/contract/demo.contract';
import { clerkWords } from '@/copy/clerk.copy';
import type { Day } from '@/domain/calendar';
import { REGIONS } from '@/domain/region/regions';
import { DemoPeople } from '@/frames/demo-people';
import { StaffSeat } from '@/frames/staff-seat';
import { goHome } from '@/platform/navigation';
import { Check } from './check';
import { News, Wrong } from './counter-news';
import { hasNothing } from './has-nothing';
import { Serve } from './serve';
import type { Served } from './served';
import { Sheet, type SheetKind } from './sheet';
import { Slip } from './slip';
import { useCounter } from './use-counter';

type Counter = ReturnType<typeof useCounter>;

function Find({ form, type, errors, region }: Pick<Counter, 'form' | 'type' | 'errors'> & { region: string }) {
  return (
    <>
      <DemoPeople
        label={clerkWords.people}
        among={(everybody) => everybody.filter((one) => one.region === region)}
        onChoose={type}
      />
      <Field
        label={clerkWords.name}
        value={form.name}
        error={errors['present.name']}
        onChange={(name) => type({ name })}
      />
      <Field
        type='idcard'
        label={clerkWords.idNumber}
        value={form.idNumber}
        error={errors['present.idNumber']}
        onChange={(idNumber) => type({ idNumber })}
      />
    </>
  );
}

interface DeskProps {
  hall: PersonaList['halls'][number];
  counter: Counter;
}

/** Nobody there yet: who is it? */
function Finding({ hall, counter }: DeskProps) {
  const { form, type, errors, news, find } = counter;
  return (
    <Screen
      hasBack={false}
      title={hall.name}
      lead={clerkWords.demo}
      primary={<Button label={clerkWords.find} onPress={find} />}
    >
      <StaffSeat place={hall.name} leave={clerkWords.leave} onLeave={goHome} />
      <Place>{news && <News news={news} />}</Place>
      <Find form={form} type={type} errors={errors} region={hall.region} />
    </Screen>
  );
}

/** Somebody is there: what they came for, the form of it, and the papers. */
function Serving({ hall, counter, served }: DeskProps & { served: Served }) {
  const { form, news, errors, terms, isChecking, check, fix, act, next } = counter;
  const [sheet, setSheet] = useState<SheetKind | null>(null);
  if (sheet) return <Sheet kind={sheet} served={served} onBack={() => setSheet(null)} />;
  if (isChecking) return <Check served={served} onConfirm={act} onFix={fix} />;
  const wrong = [...Object.values(errors), ...Object.values(terms)];
  const toCheck = <Button label={clerkWords.toCheck} onPress={check} />;
  return (
    <Screen
      hasBack={false}
      title={hall.name}
      primary={!hasNothing(served.person, form.matter) && toCheck}
      secondary={<Button kind='secondary' label={clerkWords.next} onPress={next} />}
    >
      <StaffSeat place={hall.name} leave={clerkWords.leave} onLeave={goHome} />
      <Place>{news ? <News news={news} /> : wrong.length > 0 && <Wrong lines={wrong} />}</Place>
      <Serve served={served} onSheet={setSheet} />
    </Screen>
  );
}

/** The desk of one hall: one person after the other. */
export function Desk({ hall, today }: { hall: DeskProps['hall']; today: Day }) {
  const counter = useCounter(hall.key, today);
  const { form, type, person, slip, errors, terms, again, next } = counter;
  if (slip) return <Slip slip={slip} profile={REGIONS[hall.region]} onAgain={again} onNext={next} />;
  if (!person) return <Finding hall={hall} counter={counter} />;
  return <Serving hall={hall} counter={counter} served={{ person, today, form, type, errors, terms }} />;
}
