import { notDueInWords, seasonInWords } from '@/copy/pay-premium.copy';
import { inOnePiece } from '@/copy/wording';

const season = { year: 2027, opensOn: '2026-09-01', closesOn: '2026-12-31' };

test.each([
  [
    'the day before it opens, it says when',
    '2026-08-31',
    inOnePiece('2027 年度从2026年9月1日开始缴费。2026年12月31日截止。'),
  ],
  [
    'the day after it closed, it says that it is over',
    '2027-01-01',
    inOnePiece('2027 年度的缴费期到2026年12月31日，已经结束。'),
  ],
])('of a season that is closed: %s', (_, today, words) => {
  expect(seasonInWords(season, today)).toBe(words);
  expect(notDueInWords({ code: 'OUT_OF_SEASON', params: season }, today)).toBe(words);
});

test('any other reason is said in both halves', () => {
  expect(notDueInWords({ code: 'ALREADY_PAID', params: { year: 2027 } }, '2026-11-22')).toBe(
    '2027 年度已经缴过，没有再扣款。不用再缴，也请不要在别处重复缴。',
  );
});
