import Taro from '@tarojs/taro';
import { HELP_NEEDS } from '@/contract/help-needs';
import { helpDeedInWords } from '@/copy/help-deeds.copy';
import {
  findDeed,
  forgetDeeds,
  keepAnswer,
  markSent,
  openDeeds,
  openForOthers,
  prepareDeed,
  useDeeds,
} from '@/stores/deeds';
import { helpingDraft, helpingRequest } from '@/stores/helping.store';
import { heedHelpOver, setHelpingNow } from '@/stores/helping-now';
import { useSessionStore } from '@/stores/session.store';

const FATHER = { id: 'the-consent', name: '雷振国', scopes: ['LOOK'] } as const;
const BODY = { sharingId: 'a', year: 2027, amountFen: 40_000 };

beforeEach(() => {
  setHelpingNow(null);
  forgetDeeds();
});
afterAll(() => setHelpingNow(null));

describe('a deed confirmed in another’s name', () => {
  it('is asked after in that name alone, and is not lost by leaving', () => {
    setHelpingNow(FATHER);
    const key = prepareDeed('payResidentPremium', BODY);
    markSent(key, '/here');
    setHelpingNow(null);
    expect(findDeed(key, 'payResidentPremium')).toBeNull();
    expect(openDeeds(useDeeds.getState().deeds)).toEqual([]);
    expect(prepareDeed('payResidentPremium', BODY)).not.toBe(key);
    setHelpingNow(FATHER);
    expect(findDeed(key, 'payResidentPremium')?.key).toBe(key);
    expect(prepareDeed('payResidentPremium', BODY)).toBe(key);
  });

  it('but the end of helping is one’s own, also while it changes in whose name one acts', () => {
    setHelpingNow(FATHER);
    const key = prepareDeed('endHelping', {}, FATHER.id);
    setHelpingNow(null);
    expect(findDeed(key, 'endHelping')?.key).toBe(key);
  });
});

describe('what a helper’s device keeps of the helped', () => {
  const sent = (year: number): string => {
    const key = prepareDeed('payResidentPremium', { ...BODY, year });
    markSent(key, '/here');
    return key;
  };
  const paid = { kind: 'accepted', value: { insured: { name: '党秀琴' } } } as const;
  const kept = () => useDeeds.getState().deeds.map(({ key }) => key);

  it('own deeds stay; in the other’s name, answers go on leaving, also those that come later', () => {
    const own = sent(2025);
    keepAnswer(own, paid);
    setHelpingNow(FATHER);
    keepAnswer(sent(2026), paid);
    const late = sent(2027);
    prepareDeed('startSharing', { idNumber: '1' });
    setHelpingNow(null);
    expect(kept()).toEqual([late, own]);
    expect(openForOthers(useDeeds.getState().deeds)).toMatchObject([{ helpingId: FATHER.id, helpedName: FATHER.name }]);
    keepAnswer(late, paid);
    expect(kept()).toEqual([own]);
  });

  it('nothing after the end, open or not, and another consent’s no ends nothing', () => {
    Object.assign(Taro, { reLaunch: async () => undefined });
    setHelpingNow(FATHER);
    const open = sent(2027);
    heedHelpOver('HELP_ENDED', { ...FATHER, id: 'another' });
    heedHelpOver('HELP_OVER_CAP', FATHER);
    expect(kept()).toEqual([open]);
    heedHelpOver('HELP_ENDED', FATHER);
    expect(kept()).toEqual([]);
  });
});

test('with another name, nothing of the person before stays on the glass', () => {
  const me = { name: '雷欣' } as never;
  useSessionStore.setState({ me });
  helpingDraft.fill({ name: '雷振国' });
  setHelpingNow(FATHER);
  expect(useSessionStore.getState().me).toBeNull();
  expect(helpingDraft.use.getState().name).toBe('');
  useSessionStore.setState({ me });
  setHelpingNow(null);
  expect(useSessionStore.getState().me).toBeNull();
});

describe('what is asked for', () => {
  const filled = {
    name: '刘桂兰',
    idNumber: '1',
    known: null,
    place: 'APART',
    scopes: [],
    cap: '',
    months: '12',
  } as const;

  it.each([
    ['1', '2026-12-21'],
    ['6', '2027-05-21'],
    ['12', '2027-11-21'],
  ] as const)('%s months end a day before the same day', (months, lastDay) => {
    expect(helpingRequest({ ...filled, months }, '2026-11-22')).toMatchObject({ firstDay: '2026-11-22', lastDay });
  });

  it('a relative known from a sharing is named by it, without a number', () => {
    const known = { ...filled, idNumber: '1399**********0015', known: 'the-sharing' };
    expect(helpingRequest(known, '2026-11-22')?.relative).toEqual({ sharingId: 'the-sharing' });
    expect(helpingRequest(filled, '2026-11-22')?.relative).toEqual({ name: '刘桂兰', idNumber: '1' });
  });

  it('paying needs a cap, looking does not', () => {
    expect(helpingRequest(filled, '2026-11-22')).toMatchObject({ scopes: ['LOOK'], capFen: null });
    const paying = { ...filled, scopes: ['PAY_PREMIUM'] as const };
    expect(helpingRequest(paying, '2026-11-22')).toBeNull();
    expect(helpingRequest({ ...paying, cap: '0' }, '2026-11-22')).toBeNull();
    expect(helpingRequest({ ...paying, cap: '400' }, '2026-11-22')).toMatchObject({ capFen: 40_000 });
  });
});

describe('every line has words', () => {
  const line = {
    at: '2026-11-22T09:00:00.000+08:00',
    by: 'HELPER',
    outcome: 'DONE',
    code: null,
    about: null,
    askedFen: 0,
    amountFen: 0,
    channel: 'PROGRAM',
    before: { stage: 'AGREED', usedFen: 0 },
    after: { stage: 'AGREED', usedFen: 0 },
  } as const;
  const named = Object.entries(HELP_NEEDS)
    .filter(([, need]) => need === 'BIND' || need === 'PAY_PREMIUM' || need === 'UNBIND')
    .map(([door]) => door);

  it.each([...named, 'PROPOSE', 'AGREE', 'REFUSE', 'EXPIRE', 'END', 'LAPSE'])('%s', (what) => {
    expect(helpDeedInWords({ ...line, what }).name).not.toBe(helpDeedInWords({ ...line, what: 'openWallet' }).name);
  });

  it('says how much, by whom, and why not', () => {
    expect(
      helpDeedInWords({ ...line, what: 'payResidentPremium', askedFen: 40_000, amountFen: 40_000 }).name,
    ).toContain('400.00');
    const refused = { ...line, what: 'payResidentPremium', outcome: 'REFUSED', code: 'HELP_OVER_CAP' } as const;
    expect(helpDeedInWords(refused)).toMatchObject({ tone: 'refused', state: '没有办成' });
    expect(helpDeedInWords(refused).meaning).toContain('超过了家人同意的总数');
  });
});
