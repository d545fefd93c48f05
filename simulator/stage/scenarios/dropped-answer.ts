import type { Scenario } from '../scenario';
import { at, control, FIRST_MORNING, premiumPaid, press } from '../scenario-parts';

/** An answer is lost on its way: the same deed is asked again, and done once. */
export const DROPPED_ANSWER: Scenario = {
  id: 'dropped-answer',
  title: '答复丢了：再问一次，只缴一次',
  about: '缴费办成了，答复在路上丢了；手机用同一个编号再问，不会缴两次。',
  system: null,
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'li-gang', mode: 'STANDARD' }, ELDER: { person: null, mode: 'LARGE' } },
  terminal: null,
  steps: [
    {
      who: 'EMPLOYEE',
      say: '在李刚的手机上，点“居民医保费用缴纳”。',
      until: at('EMPLOYEE', 'pay-premium/person'),
      highlight: press('EMPLOYEE', '居民医保费用缴纳'),
    },
    {
      who: 'OPERATOR',
      say: '故障：丢掉李刚这部手机的下一次答复。',
      until: { kind: 'FAULT', phone: 'EMPLOYEE', fault: 'DROP_NEXT_ANSWER' },
      highlight: control('FAULT_DROP'),
    },
    {
      who: 'EMPLOYEE',
      say: '替父亲缴 400 元：答复丢了，手机再问同一次，只扣一次。',
      until: {
        kind: 'ALL',
        of: [
          premiumPaid('li-gang', 'li-fushan'),
          { kind: 'BALANCE', person: 'li-gang', account: 'personalFen', fen: 0 },
        ],
      },
      highlight: press('EMPLOYEE', '李*山', '2027 年度', '下一步', '确认缴费'),
    },
  ],
};
