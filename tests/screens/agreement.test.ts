import { agreementWords, answeredInWords } from '@/copy/agreement.copy';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { dueInWords, periodInWords, stageInWords } from '@/copy/sharing.copy';
import { meansNow } from '@/copy/sharing-life.copy';
import { REGIONS } from '@/domain/region/regions';
import { doneWords } from '@/pages/add-relative/result/done-words';
import { repairOf } from '@/pages/add-relative/result/repair';
import { addRelative } from '@/stores/add-relative.store';
import { requestsOf } from '@/stores/add-relative-request';
import { aSharing } from '../support/screens/a-sharing';

const waiting = (side: 'SHARER' | 'BENEFICIARY') => aSharing({ stage: 'PROPOSED', side });
const over = (side: 'SHARER' | 'BENEFICIARY') => aSharing({ stage: 'NOT_AGREED', side });

test('what waits says for whom, and what came to nothing never why', () => {
  expect(stageInWords(waiting('SHARER'))).toBe('等对方同意');
  expect(stageInWords(waiting('BENEFICIARY'))).toBe('等您答复');
  expect(meansNow(waiting('SHARER'))).toBe('正在等对方同意，现在还不能用。');
  expect(meansNow(waiting('BENEFICIARY'))).toBe('正在等您答复，现在还不能用。');
  expect([stageInWords(over('SHARER')), meansNow(over('SHARER'))]).toEqual([
    '没有办成',
    '这份共济没有办成，没有生效过。',
  ]);
  expect(periodInWords(over('SHARER'))).toBe('没有生效过');
});

test('until when it waits is said as a lapse, not as an end', () => {
  const due = { move: 'LAPSE', at: '2026-11-29T09:00:00.000+08:00' } as const;
  expect(dueInWords({ stage: 'PROPOSED', due })).toContain('以前不答复就失效');
  expect(dueInWords({ stage: 'ACTIVE', due })).toContain('自动解除');
});

test('the result of asking says that nothing has begun, and what happens next', () => {
  const { tone, word, sentence, next } = doneWords(waiting('SHARER'));
  expect([tone, word]).toEqual(['waiting', agreementWords.asked.word]);
  expect(sentence).toContain('现在还没有生效');
  expect(next).toContain('7 天不答复就失效');
});

test.each([
  ['NOT_AGREED', '您没有同意冀*兰的家庭共济。'],
  ['APPLIED', '您同意了冀*兰的家庭共济。'],
  ['ACTIVE', '从现在起，您可以用冀*兰的账户。'],
] as const)('the answer given, %s', (stage, sentence) => {
  expect(answeredInWords(aSharing({ stage }), '冀*兰').sentence).toBe(sentence);
});

test('it is off until chosen, sent where it is, and mended on the check page', () => {
  const relative = { name: '刘桂兰', idNumber: '139901195603110029', kinship: 'PARENT' as const };
  addRelative.fill({ ...relative, notice: { version: '2026-01', hash: 'a'.repeat(64) } });
  const asked = () => requestsOf(REGIONS.hebei, addRelative.use.getState()).map(({ askRelative }) => askRelative);
  expect(asked()).toEqual([undefined]);
  addRelative.fill({ asksRelative: true });
  expect(asked()).toEqual([true]);
  const repair = repairOf({ profile: REGIONS.hebei, words: REGION_COPIES.hebei });
  const refused = { kind: 'refused', code: 'RELATIVE_NOT_ASKED', params: { why: 'UNDER_16' }, field: 'askRelative' };
  expect(repair(refused as Parameters<typeof repair>[0])?.label).toBe(agreementWords.ask.repair);
});
