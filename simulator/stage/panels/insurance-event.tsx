import { useState } from 'react';
import type { InsuranceEvent, Persona } from '@/contract/demo.contract';
import { INSURANCE_KIND_WORDS, INSURANCE_STATUS_WORDS } from '@/copy/insurance.copy';
import {
  CARD_STATES,
  type CardState,
  INSURANCE_KINDS,
  INSURANCE_STATUSES,
  type InsuranceKind,
  type InsuranceStatus,
} from '@/domain/person/insurance';
import { REGION_CODES, type RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { eventWords as words } from '../../words/panels';
import type { StageBureau } from '../bureau';
import { useDeed } from '../use-deed';
import { Said } from './deed-said';
import { Pick } from './pick';
import { Press } from './press';

interface Change {
  readonly kind: InsuranceKind | '';
  readonly status: InsuranceStatus | '';
  readonly card: CardState | '';
  readonly region: RegionCode | '';
}

const NO_CHANGE: Change = { kind: '', status: '', card: '', region: '' };

/** Only what changes is told; the rest stays as it is. */
const eventOf = (personId: string, { kind, status, card, region }: Change): InsuranceEvent => ({
  personId,
  ...(kind && { kind }),
  ...(status && { status }),
  ...(card && { card }),
  ...(region && { region }),
});

const named = <T extends string>(codes: readonly T[], name: (code: T) => string): readonly (readonly [T, string])[] =>
  codes.map((code) => [code, name(code)] as const);

/** What happened to a person's insurance, as the register learns it. */
export function InsuranceEventForm({ bureau, person }: { readonly bureau: StageBureau; readonly person: Persona }) {
  const [change, setChange] = useState<Change>(NO_CHANGE);
  const { isBusy, said, act } = useDeed();
  const to = (part: Partial<Change>): void => setChange((before) => ({ ...before, ...part }));
  const isSame = Object.values(change).every((part) => part === '');
  const record = (): void => {
    void act(
      () => bureau.recordInsuranceEvent(eventOf(person.id, change)),
      ({ insurance: { kind, status }, endedSharings }) =>
        words.recorded(person.name, INSURANCE_KIND_WORDS[kind], INSURANCE_STATUS_WORDS[status], endedSharings.length),
    );
  };
  return (
    <fieldset className='stage-block'>
      <legend>{words.insurance}</legend>
      <div className='stage-fields'>
        <Pick
          label={words.kind}
          value={change.kind}
          none={words.same}
          choices={named(INSURANCE_KINDS, (code) => INSURANCE_KIND_WORDS[code])}
          onPick={(kind) => to({ kind })}
        />
        <Pick
          label={words.status}
          value={change.status}
          none={words.same}
          choices={named(INSURANCE_STATUSES, (code) => INSURANCE_STATUS_WORDS[code])}
          onPick={(status) => to({ status })}
        />
        <Pick
          label={words.card}
          value={change.card}
          none={words.same}
          choices={named(CARD_STATES, (code) => words.cards[code])}
          onPick={(card) => to({ card })}
        />
        <Pick
          label={words.movesTo}
          value={change.region}
          none={words.same}
          choices={named(REGION_CODES, (code) => REGIONS[code].name)}
          onPick={(region) => to({ region })}
        />
      </div>
      <Press text={words.record} control='EVENT_INSURANCE' isBusy={isBusy || isSame} onPress={record} />
      <Said said={said} />
    </fieldset>
  );
}
