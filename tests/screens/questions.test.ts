import { questionsOf } from '@/copy/member.copy';
import { afterFirstUse } from '@/domain/region/add-relative-steps';
import { GANSU } from '@/domain/region/gansu';
import { addRelative, missingStep } from '@/stores/add-relative.store';
import { requestsOf } from '@/stores/add-relative-request';

const TEXT = { version: '2026-07-01', hash: 'a'.repeat(64) };
const FATHER = { name: '米山', idNumber: '629901195301190013', kinship: 'PARENT' } as const;
const draft = () => addRelative.use.getState();

beforeEach(() => addRelative.clear());

test('before the first use the questions are a step of their own, and what was read is sent along', () => {
  addRelative.fill({ ...FATHER, notice: TEXT });
  expect(missingStep(GANSU, draft(), 'CHECK')).toBe('QUESTIONS');
  addRelative.fill({ questions: TEXT });
  expect(missingStep(GANSU, draft(), 'CHECK')).toBe('MEMBER_FACE');
  expect(requestsOf(GANSU, draft())[0]?.consent).toEqual({ notice: TEXT, questions: TEXT });
});

test('afterwards they are no step, and nothing else changes', () => {
  const later = afterFirstUse(GANSU);
  expect(later.flows.addRelative).toEqual(['NOTICE', 'FORM', 'MEMBER_FACE', 'CHECK']);
  expect({ ...later, flows: GANSU.flows }).toEqual(GANSU);
  addRelative.fill({ ...FATHER, notice: TEXT });
  expect(missingStep(later, draft(), 'CHECK')).toBe('MEMBER_FACE');
});

test('a question stands with its answer', () => {
  expect(questionsOf(['问一？', '答一。', '问二？', '答二。'])).toEqual([
    { question: '问一？', answer: '答一。' },
    { question: '问二？', answer: '答二。' },
  ]);
});
