import type { Kinship } from '@/domain/person/kinship';
import { KINSHIP_WORDS } from './kinship.copy';

/** Whom money goes to, and how much: the questions that both ways of moving it ask. */
export const payeeWords = {
  next: '下一步',
  backToCheck: '改好了，返回核对',
  opening: '正在打开这一步',
  errors: (count: number) => `有 ${count} 处要改`,
  nameHint: '与身份证上的姓名一致。',
  idNumberHint: '身份证或居住证，共 18 位，末位可以是 X。',
  kinshipMissing: '还没有选关系。请选一项。',
  amountFigures: '请填数字，例如 300。最多两位小数。',
  amountNothing: '请填大于零的金额。',
  known: {
    label: '是哪位家人',
    other: '别的人',
    otherNote: '下一步再填',
    missing: '还没有选人。请选一位，或选「别的人」。',
    waiting: '正在读取您的家人',
    wait: '请稍等，正在读取您的家人。',
  },
  demo: '演示资料：点一位，自动填好',
  checkTitle: '请核对',
  checkLead: '有错的地方，点「修改」。',
} as const;

/** Why money does not go to this relation. */
export const kinNotPossible = (kinship: Kinship): string => `${KINSHIP_WORDS[kinship]}不在近亲属范围内。`;
