import { REGIONS } from '@/domain/region/regions';
import { decideNewSharing } from '@/domain/sharing/decide-new-sharing';
import { dueMove, type SharingClock } from '@/domain/sharing/due-moves';
import {
  AGREEMENT,
  agreeUntil,
  decideAgreement,
  firstDayAgreed,
  offersAgreement,
  whyNotAsked,
} from '@/domain/sharing/relative-agreement';
import {
  aMother,
  anInsurance,
  aResidentInsurance,
  aSharingClaim,
  aSharingPerson,
  sharingFacts,
  TEXTS_IN_FORCE,
} from '../support/builders';

const at = (text: string) => Date.parse(`${text}+08:00`);
const asked = at('2026-11-22T09:00:00');

describe('until when the relative may answer', () => {
  it.each<[string, string | null, string]>([
    ['seven days from the moment it was asked', null, '2026-11-29T09:00:00'],
    ['not cut by a last day beyond them', '2026-11-30', '2026-11-29T09:00:00'],
    ['not beyond the last day of the sharing itself', '2026-11-29', '2026-11-29T00:00:00'],
    ['not beyond a last day close by', '2026-11-23', '2026-11-23T00:00:00'],
  ])('%s', (_, lastDay, until) => {
    expect(agreeUntil({ askedAt: asked, lastDay })).toBe(at(until));
  });

  it('then the bureau lets it lapse', () => {
    const clock: SharingClock = {
      stage: 'PROPOSED',
      since: asked,
      askedAt: asked,
      firstDay: '2026-11-22',
      lastDay: null,
    };
    expect(dueMove(clock)).toEqual({ move: 'LAPSE', at: at('2026-11-29T09:00:00') });
    expect(AGREEMENT.days).toBe(7);
  });

  it('a case that was agreed to runs its hours from the agreement on', () => {
    const agreed = at('2026-11-25T10:00:00');
    const clock = { askedAt: asked, firstDay: '2026-11-25', lastDay: null } as const;
    expect(dueMove({ ...clock, stage: 'APPLIED', since: agreed })?.at).toBe(at('2026-11-25T10:30:00'));
    expect(dueMove({ ...clock, stage: 'ACCEPTED', since: at('2026-11-25T10:30:00') })?.at).toBe(
      at('2026-11-25T12:00:00'),
    );
  });
});

describe('who can be asked', () => {
  const facts = (over: object = {}, relative: object = {}) => ({
    today: '2026-11-22',
    relative: { bornOn: '1956-03-11', hasPhone: true, ...relative },
    askedToday: 0,
    wasNotAgreed: false,
    ...over,
  });
  it.each<[string, boolean, ReturnType<typeof facts>, object | null]>([
    ['a mother with a phone', true, facts(), null],
    ['who is sixteen today', true, facts({}, { bornOn: '2010-11-22' }), null],
    [
      'not who is sixteen tomorrow',
      true,
      facts({}, { bornOn: '2010-11-23' }),
      { code: 'RELATIVE_NOT_ASKED', field: 'askRelative', params: { why: 'UNDER_16' } },
    ],
    [
      'not who has no login',
      true,
      facts({}, { hasPhone: false }),
      { code: 'RELATIVE_NOT_ASKED', field: 'askRelative', params: { why: 'NO_PHONE' } },
    ],
    ['nobody is asked where it was not chosen', false, facts({}, { hasPhone: false, bornOn: '2024-01-01' }), null],
    ['the third time on a day', true, facts({ askedToday: 2 }), null],
    [
      'not a fourth time',
      true,
      facts({ askedToday: 3 }),
      { code: 'ASKED_TODAY', field: 'relative.idNumber', params: { max: 3, asked: 'RELATIVE' } },
    ],
    ['whoever did not agree is asked again', true, facts({ wasNotAgreed: true }), null],
    [
      'whoever did not agree is not bound unasked',
      false,
      facts({ wasNotAgreed: true }),
      { code: 'RELATIVE_MUST_BE_ASKED', field: 'askRelative' },
    ],
  ])('%s', (_, askRelative, given, expected) => {
    const refused = whyNotAsked(askRelative, given);
    if (expected === null) expect(refused).toBeNull();
    else expect(refused).toMatchObject(expected);
  });

  it('it is part of the new sharing', () => {
    const relative = { ...aMother, hasPhone: false, insurance: aResidentInsurance() };
    const decided = (askRelative?: true) =>
      decideNewSharing(aSharingClaim({ askRelative }), sharingFacts({ relative }));
    expect(decided()).toMatchObject({ ok: true });
    expect(decided(true)).toMatchObject({ ok: false, code: 'RELATIVE_NOT_ASKED' });
  });
});

describe('whether it may be agreed to', () => {
  const facts = (over: object = {}) => ({
    today: '2026-11-25',
    region: REGIONS.hebei,
    kinship: 'PARENT' as const,
    sharer: aSharingPerson(),
    relative: { ...aMother, insurance: aResidentInsurance() },
    registered: { kinship: 'PARENT' as const, ended: false },
    namedKin: [],
    ...over,
  });
  const { notice } = TEXTS_IN_FORCE;

  it('where both are who they were and the notice is the one in force', () => {
    expect(decideAgreement(facts(), notice, notice)).toEqual({ ok: true, value: notice });
  });
  it.each<[string, object, string]>([
    ['the sharer', { sharer: aSharingPerson({ insurance: anInsurance({ status: 'SUSPENDED' }) }) }, 'SHARER_INSURANCE'],
    [
      'the relative',
      { relative: { ...aMother, insurance: aResidentInsurance({ status: 'SUSPENDED' }) } },
      'RELATIVE_INSURANCE',
    ],
    ['the relation', { registered: { kinship: 'PARENT', ended: true } }, 'RELATION'],
  ])('not where %s no longer fulfils it', (_, over, why) => {
    expect(decideAgreement(facts(over), notice, notice)).toMatchObject({ code: 'AGREEMENT_FAILS', params: { why } });
  });
  it('not after another text', () => {
    expect(decideAgreement(facts(), notice, { ...notice, hash: '0'.repeat(64) })).toMatchObject({
      code: 'NOTICE_OUTDATED',
    });
    expect(decideAgreement(facts(), null, notice)).toMatchObject({ code: 'NOTICE_OUTDATED' });
  });
});

test('it never begins before it was agreed to', () => {
  const agreed = at('2026-11-25T10:00:00');
  expect(firstDayAgreed('2026-11-22', agreed)).toBe('2026-11-25');
  expect(firstDayAgreed('2026-11-25', agreed)).toBe('2026-11-25');
  expect(firstDayAgreed('2026-11-26', agreed)).toBe('2026-11-26');
});

describe.each(Object.values(REGIONS))('$name', (region) => {
  const authorises = region.code !== 'hangzhou';
  it('lets a relative be asked first, but for 杭州, which moves money instead', () => {
    expect(offersAgreement(region)).toBe(authorises);
  });
  if (authorises)
    it('lets the relative end it themself', () => {
      expect(region.sharing.endedBy).toContain('BENEFICIARY');
    });
});
