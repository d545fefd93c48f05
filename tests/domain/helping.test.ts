import { startOfDay } from '@/domain/calendar';
import { decideHelp, type HelpConsent, type HelpDeed } from '@/domain/helping/decide-help';
import { decideInvitation } from '@/domain/helping/decide-invitation';
import {
  decideHelpProposal,
  type HelpAsked,
  latestLastDay,
  type ProposalFacts,
} from '@/domain/helping/decide-proposal';
import {
  decideHelpingMove,
  dueHelpingMove,
  HELPING_MOVES,
  HELPING_STAGES,
  openUntil,
} from '@/domain/helping/helping-stages';
import { scopesKept } from '@/domain/helping/scopes';
import { inFull } from '../support/in-full';

const TODAY = '2026-11-22';
const MOTHER = { id: 'mother', name: '刘桂兰', bornOn: '1956-03-11', phone: '12000000102' };
const NUMBER = '139901195603110029';

describe('asking for a consent', () => {
  const ask = (over: Partial<HelpAsked> = {}, facts: Partial<ProposalFacts<typeof MOTHER>> = {}) =>
    decideHelpProposal(
      {
        relative: { name: MOTHER.name, idNumber: NUMBER },
        place: 'APART',
        scopes: ['LOOK', 'PAY_PREMIUM'],
        capFen: 80_000,
        firstDay: TODAY,
        lastDay: TODAY,
        ...over,
      },
      {
        today: TODAY,
        helper: { id: 'daughter', bornOn: '1985-05-20' },
        relative: MOTHER,
        related: true,
        isOpen: false,
        askedToday: 0,
        missesToday: 0,
        ...facts,
      },
    );

  it('keeps what was asked, looking always with it', () => {
    const decided = ask({ scopes: ['UNBIND', 'UNBIND'], capFen: 5 });
    expect(decided).toMatchObject({ ok: true, value: { terms: { scopes: ['LOOK', 'UNBIND'], capFen: 0 } } });
    expect(scopesKept(['PAY_PREMIUM', 'BIND'])).toEqual(['LOOK', 'BIND', 'PAY_PREMIUM']);
    expect(ask()).toMatchObject({ value: { terms: { scopes: ['LOOK', 'PAY_PREMIUM'], capFen: 80_000 } } });
  });

  const cases: [string, Partial<HelpAsked>, Partial<ProposalFacts<typeof MOTHER>>, string][] = [
    ['one day, today', {}, {}, 'yes'],
    ['until the last day of twelve months', { lastDay: '2027-11-21' }, {}, 'yes'],
    ['a day longer', { lastDay: '2027-11-22' }, {}, 'HELP_TOO_LONG at lastDay, months 12, latest 2027-11-21'],
    ['beginning yesterday', { firstDay: '2026-11-21' }, {}, 'FIRST_DAY_PAST at firstDay'],
    [
      'beginning tomorrow and ending today',
      { firstDay: '2026-11-23' },
      {},
      'HELP_DAYS_TURNED at lastDay, firstDay 2026-11-23',
    ],
    ['beginning and ending tomorrow', { firstDay: '2026-11-23', lastDay: '2026-11-23' }, {}, 'yes'],
    ['paying without a cap', { capFen: null }, {}, 'HELP_CAP_MISSING at capFen'],
    ['paying with a cap of nothing', { capFen: 0 }, {}, 'HELP_CAP_MISSING at capFen'],
    ['paying with a cap of a fen', { capFen: 1 }, {}, 'yes'],
    ['looking without a cap', { scopes: ['LOOK'], capFen: null }, {}, 'yes'],
    ['another’s name', { relative: { name: '刘桂花', idNumber: NUMBER } }, {}, 'HELP_NOT_FAMILY'],
    ['no name', { relative: { name: '', idNumber: NUMBER } }, {}, 'NAME_MISSING at relative.name'],
    ['nobody of that number', {}, { relative: null }, 'HELP_NOT_FAMILY'],
    ['after nine in vain', {}, { missesToday: 9 }, 'yes'],
    ['after ten in vain, also one’s family', {}, { missesToday: 10 }, 'HELP_ASKED_TODAY, max 10'],
    ['after ten in vain, again in vain', {}, { missesToday: 10, relative: null }, 'HELP_ASKED_TODAY, max 10'],
    ['oneself', {}, { helper: { id: 'mother', bornOn: '1956-03-11' } }, 'RELATIVE_IS_SELF at relative.idNumber'],
    ['somebody who is no family', {}, { related: false }, 'HELP_NOT_FAMILY'],
    ['by a helper on the 18th birthday', {}, { helper: { id: 'd', bornOn: '2008-11-22' } }, 'yes'],
    [
      'by a helper a day before',
      {},
      { helper: { id: 'd', bornOn: '2008-11-23' } },
      'HELP_UNDER_AGE, who HELPER, age 18',
    ],
    ['a person on the 16th birthday', {}, { relative: { ...MOTHER, bornOn: '2010-11-22' } }, 'yes'],
    [
      'a person a day before',
      {},
      { relative: { ...MOTHER, bornOn: '2010-11-23' } },
      'HELP_UNDER_AGE, who HELPED, age 16',
    ],
    ['while another waits or lives', {}, { isOpen: true }, 'HELP_ALREADY'],
    ['a third time a day', {}, { askedToday: 2 }, 'yes'],
    ['a fourth', {}, { askedToday: 3 }, 'HELP_ASKED_TODAY, max 3'],
    ['apart from one without a phone', {}, { relative: { ...MOTHER, phone: null as never } }, 'HELP_PHONE_MISSING'],
    ['beside one without a phone', { place: 'BESIDE' }, { relative: { ...MOTHER, phone: null as never } }, 'yes'],
  ];
  it.each(cases)('%s', (_, over, facts, expected) => {
    expect(inFull(ask(over, facts))).toBe(expected);
  });

  it.each([
    ['2026-11-22', '2027-11-21'],
    ['2028-02-29', '2029-02-27'],
    ['2026-12-01', '2027-11-30'],
  ])('asked for on %s, it lives until %s at most', (today, latest) => {
    expect(latestLastDay(today)).toBe(latest);
  });
});

describe('answering', () => {
  const AT = startOfDay(TODAY);
  const open = { stage: 'PROPOSED', place: 'BESIDE', proposedAt: AT, lastDay: '2026-12-31', wrongCodes: 0 } as const;
  const code = { proof: 'CODE', isRight: true, now: AT } as const;

  it.each([
    ['the right code', open, code, 'yes'],
    ['in the last moment of 24 hours', open, { ...code, now: AT + 86_399_999 }, 'yes'],
    ['24 hours later', open, { ...code, now: AT + 86_400_000 }, 'HELP_EXPIRED'],
    [
      'on a last day that is this day, in its last moment',
      { ...open, proposedAt: AT + 1, lastDay: TODAY },
      { ...code, now: AT + 86_399_999 },
      'yes',
    ],
    [
      'a moment after that day',
      { ...open, proposedAt: AT + 1, lastDay: TODAY },
      { ...code, now: AT + 86_400_000 },
      'HELP_EXPIRED',
    ],
    ['a wrong code', open, { ...code, isRight: false }, 'HELP_CODE_WRONG at by, triesLeft 4'],
    [
      'a fourth wrong code',
      { ...open, wrongCodes: 3 },
      { ...code, isRight: false },
      'HELP_CODE_WRONG at by, triesLeft 1',
    ],
    ['a fifth wrong code', { ...open, wrongCodes: 4 }, { ...code, isRight: false }, 'HELP_CODE_BLOCKED at by'],
    ['the right code after four wrong ones', { ...open, wrongCodes: 4 }, code, 'yes'],
    ['the right code after five wrong ones', { ...open, wrongCodes: 5 }, code, 'HELP_CODE_BLOCKED at by'],
    ['the face, beside each other', open, { ...code, proof: 'MOCK_FACE', isRight: false }, 'yes'],
    ['the face, apart', { ...open, place: 'APART' }, { ...code, proof: 'MOCK_FACE' }, 'HELP_CODE_WRONG at by'],
    ['what is answered', { ...open, stage: 'AGREED' }, code, 'HELP_ANSWERED'],
    ['what is refused', { ...open, stage: 'REFUSED' }, code, 'HELP_ANSWERED'],
    ['what has expired', { ...open, stage: 'EXPIRED' }, code, 'HELP_EXPIRED'],
    ['what was taken back', { ...open, stage: 'ENDED' }, code, 'HELP_ENDED'],
  ] as const)('%s', (_, invitation, proof, expected) => {
    expect(inFull(decideInvitation(invitation, proof))).toBe(expected);
  });
});

describe('acting by a consent', () => {
  const consent: HelpConsent = {
    helperId: 'daughter',
    stage: 'AGREED',
    scopes: ['LOOK', 'PAY_PREMIUM'],
    capFen: 80_000,
    usedFen: 40_000,
    firstDay: '2026-11-22',
    lastDay: '2026-12-31',
  };
  const deed: HelpDeed = {
    helperId: 'daughter',
    today: '2026-12-01',
    need: 'PAY_PREMIUM',
    amountFen: 40_000,
    isOwnGain: false,
    isForStranger: false,
    isSigned: false,
    deedsToday: 0,
  };
  const cases: [string, Partial<HelpConsent>, Partial<HelpDeed>, string][] = [
    ['what is left of the cap, to the fen', {}, {}, 'yes'],
    ['a fen more', {}, { amountFen: 40_001 }, 'HELP_OVER_CAP, capFen 80000, leftFen 40000, amountFen 40001'],
    ['on the first day', {}, { today: '2026-11-22' }, 'yes'],
    ['the day before', {}, { today: '2026-11-21' }, 'HELP_NOT_BEGUN, firstDay 2026-11-22'],
    ['on the last day', {}, { today: '2026-12-31' }, 'yes'],
    ['the day after', {}, { today: '2027-01-01' }, 'HELP_ENDED'],
    ['before an answer', { stage: 'PROPOSED' }, {}, 'HELP_NOT_AGREED'],
    ['after a no', { stage: 'REFUSED' }, {}, 'HELP_NOT_AGREED'],
    ['after it expired', { stage: 'EXPIRED' }, {}, 'HELP_NOT_AGREED'],
    ['after its end', { stage: 'ENDED' }, {}, 'HELP_ENDED'],
    ['by another’s consent', {}, { helperId: 'son' }, 'HELP_UNKNOWN'],
    ['looking', {}, { need: 'LOOK', amountFen: 0 }, 'yes'],
    ['what is not named', {}, { need: 'UNBIND' }, 'HELP_OUT_OF_SCOPE, scope UNBIND'],
    ['what the person alone does', {}, { need: 'SELF' }, 'HELP_ONLY_SELF'],
    ['what asks about nobody', {}, { need: 'NO_PERSON' }, 'HELP_ONLY_SELF'],
    ['looking, where more than the cap is gone', { usedFen: 80_001 }, { need: 'LOOK', amountFen: 0 }, 'yes'],
    ['for the helper’s own gain', {}, { isOwnGain: true }, 'HELP_OWN_GAIN'],
    ['for a stranger', {}, { isForStranger: true }, 'HELP_STRANGER'],
    ['the twentieth deed of a day', {}, { deedsToday: 19 }, 'yes'],
    ['a deed after twenty that day', {}, { deedsToday: 20 }, 'HELP_DEEDS_TODAY, max 20'],
    ['looking after twenty deeds', {}, { need: 'LOOK', amountFen: 0, deedsToday: 20 }, 'yes'],
    ['signing for another', {}, { isSigned: true }, 'HELP_OWN_HAND'],
  ];
  it.each(cases)('%s', (_, over, asked, expected) => {
    expect(inFull(decideHelp({ ...consent, ...over }, { ...deed, ...asked }))).toBe(expected);
  });

  it('without any consent', () => {
    expect(inFull(decideHelp(null, deed))).toBe('HELP_UNKNOWN');
  });
});

describe('the life of a helping', () => {
  const ALLOWED: Readonly<Record<string, string>> = {
    'PROPOSED AGREE': 'AGREED',
    'PROPOSED REFUSE': 'REFUSED',
    'PROPOSED EXPIRE': 'EXPIRED',
    'PROPOSED END': 'ENDED',
    'AGREED END': 'ENDED',
    'AGREED LAPSE': 'ENDED',
  };
  const WHY_NOT = {
    PROPOSED: 'HELP_NOT_AGREED',
    AGREED: 'HELP_ANSWERED',
    REFUSED: 'HELP_ANSWERED',
    EXPIRED: 'HELP_EXPIRED',
    ENDED: 'HELP_ENDED',
  };
  it.each(HELPING_STAGES.flatMap((stage) => HELPING_MOVES.map((move) => [stage, move] as const)))(
    '%s %s leads where it is written, or nowhere',
    (stage, move) => {
      const decided = decideHelpingMove(stage, move);
      expect(decided.ok ? decided.value : inFull(decided)).toBe(ALLOWED[`${stage} ${move}`] ?? WHY_NOT[stage]);
    },
  );

  it('an invitation waits 24 hours, a consent lasts to the end of its last day, and nothing is due after', () => {
    const proposedAt = Date.parse('2026-11-22T09:00:00+08:00');
    const life = { proposedAt, lastDay: '2026-12-31' };
    expect(openUntil(life)).toBe(Date.parse('2026-11-23T09:00:00+08:00'));
    expect(openUntil({ proposedAt, lastDay: '2026-11-22' })).toBe(Date.parse('2026-11-23T00:00:00+08:00'));
    expect(dueHelpingMove({ ...life, stage: 'PROPOSED' })).toEqual({
      move: 'EXPIRE',
      at: Date.parse('2026-11-23T09:00:00+08:00'),
    });
    expect(dueHelpingMove({ ...life, stage: 'AGREED' })).toEqual({
      move: 'LAPSE',
      at: Date.parse('2027-01-01T00:00:00+08:00'),
    });
    for (const stage of ['REFUSED', 'EXPIRED', 'ENDED'] as const) expect(dueHelpingMove({ ...life, stage })).toBeNull();
  });
});
