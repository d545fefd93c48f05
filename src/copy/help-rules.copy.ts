import type { Rule } from '@/domain/reasons/rules';

/** The rules of acting for another, in a few words: a part of all of them. */
export const HELP_RULE_NAMES = {
  HELP_CONSENT: '帮办要家人同意',
  HELP_WHO: '谁能帮谁办',
  HELP_TERMS: '帮办的范围和期限',
  HELP_CODE: '邀请的验证码',
  HELP_BOUNDS: '哪些事不能代办',
} as const satisfies Partial<Record<Rule, string>>;
