import { sharerInWords } from '@/copy/trial.copy';
import { notesToTell } from '@/frames/note-cards';

test('of a bill that two did not pay, each is told, also for the same reason', () => {
  const notes = [
    { sharingId: 'a', code: 'SHARER_BALANCE_ZERO' },
    { sharingId: 'b', code: 'SHARER_BALANCE_ZERO' },
    { sharingId: 'c', code: 'CEILING_REACHED' },
  ] as const;
  expect(notesToTell(notes)).toEqual(notes);
});

test('what lies with the insured person is told once', () => {
  const own = (sharingId: string) => ({ sharingId, code: 'OWN_CARD_NOT_IN_USE' as const });
  expect(notesToTell([own('a'), own('b')])).toEqual([own('a')]);
});

test.each([
  ['REGION', '关晓峰（子女）'],
  ['NATION', '关晓峰（子女，跨省）'],
] as const)('the card of a trial is headed by who shares, %s', (reach, words) => {
  expect(sharerInWords({ sharingId: 'a', reach, name: '关晓峰', kinship: 'PARENT' })).toBe(words);
});
