import { decidePurpose, PLACE_KINDS, type PlaceKind, PURPOSES, type Purpose } from '@/domain/settlement/purpose';

describe('what account money may pay for, and where', () => {
  const rows: [Purpose, PlaceKind, string][] = [
    ['OUTPATIENT', 'HOSPITAL', 'CARE'],
    ['OUTPATIENT', 'PHARMACY', 'PURPOSE_NOT_AT_PLACE'],
    ['INPATIENT', 'HOSPITAL', 'CARE'],
    ['INPATIENT', 'PHARMACY', 'PURPOSE_NOT_AT_PLACE'],
    ['MEDICINE', 'HOSPITAL', 'PURPOSE_NOT_AT_PLACE'],
    ['MEDICINE', 'PHARMACY', 'PHARMACY'],
    ['MEDICAL_DEVICE', 'HOSPITAL', 'PURPOSE_NOT_AT_PLACE'],
    ['MEDICAL_DEVICE', 'PHARMACY', 'PHARMACY'],
    ['MEDICAL_CONSUMABLES', 'HOSPITAL', 'PURPOSE_NOT_AT_PLACE'],
    ['MEDICAL_CONSUMABLES', 'PHARMACY', 'PHARMACY'],
    ['PUBLIC_HEALTH', 'HOSPITAL', 'PURPOSE_NOT_ALLOWED'],
    ['PUBLIC_HEALTH', 'PHARMACY', 'PURPOSE_NOT_ALLOWED'],
    ['SPORT_AND_FITNESS', 'HOSPITAL', 'PURPOSE_NOT_ALLOWED'],
    ['SPORT_AND_FITNESS', 'PHARMACY', 'PURPOSE_NOT_ALLOWED'],
    ['WELLNESS', 'HOSPITAL', 'PURPOSE_NOT_ALLOWED'],
    ['WELLNESS', 'PHARMACY', 'PURPOSE_NOT_ALLOWED'],
    ['DAILY_GOODS', 'HOSPITAL', 'PURPOSE_NOT_ALLOWED'],
    ['DAILY_GOODS', 'PHARMACY', 'PURPOSE_NOT_ALLOWED'],
  ];

  it.each(rows)('%s at a %s: %s', (purpose, place, expected) => {
    const decision = decidePurpose(purpose, place);
    expect(decision.ok ? decision.value : decision.code).toBe(expected);
  });

  it('has a row above for every purpose at every place', () => {
    const all = PURPOSES.flatMap((purpose) => PLACE_KINDS.map((place) => `${purpose} ${place}`));
    expect(rows.map(([purpose, place]) => `${purpose} ${place}`).sort()).toEqual(all.sort());
  });

  it('says which purpose and which place did not go together', () => {
    expect(decidePurpose('MEDICINE', 'HOSPITAL')).toMatchObject({ params: { purpose: 'MEDICINE', place: 'HOSPITAL' } });
  });
});
