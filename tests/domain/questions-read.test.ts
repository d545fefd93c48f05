import { areQuestionsDue, decideQuestions } from '@/domain/consent/decide-questions';

const OLD = { version: '2026-01-01', hash: 'a'.repeat(64) };
const NOW = { version: '2026-07-01', hash: 'b'.repeat(64) };

describe('questions read before the first use', () => {
  it.each([
    ['where there are none, nothing is due', null, null, false],
    ['where there are some and none were read, they are due', NOW, null, true],
    ['read as they stand, they are not', NOW, NOW, false],
    ['read in an earlier version, they are', NOW, OLD, true],
    ['read in the same version with other words, they are', NOW, { ...NOW, hash: OLD.hash }, true],
  ])('%s', (_, inForce, lastRead, due) => {
    expect(areQuestionsDue(inForce, lastRead)).toBe(due);
  });

  it.each([
    ['nothing to read, nothing to keep', null, null, undefined, null],
    ['read before: nothing to keep anew', NOW, NOW, undefined, null],
    ['read before and sent again: kept once', NOW, NOW, NOW, null],
    ['read now for the first time: kept', NOW, null, NOW, NOW],
    ['read anew after the text changed: kept', NOW, OLD, NOW, NOW],
  ])('%s', (_, inForce, lastRead, given, value) => {
    expect(decideQuestions(inForce, lastRead, given)).toEqual({ ok: true, value });
  });

  it.each([
    ['not read', NOW, null, undefined, 'QUESTIONS_UNREAD'],
    ['not read anew after the text changed', NOW, OLD, undefined, 'QUESTIONS_UNREAD'],
    ['an earlier text read', NOW, null, OLD, 'NOTICE_OUTDATED'],
  ])('%s: no', (_, inForce, lastRead, given, code) => {
    expect(decideQuestions(inForce, lastRead, given)).toMatchObject({ ok: false, code, field: 'consent.questions' });
  });
});
