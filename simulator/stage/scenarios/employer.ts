import { SIGN, type } from '../asks';
import type { Scenario } from '../scenario';
import { bill, billPaidBy, control, FIRST_MORNING, press, shares } from '../scenario-parts';

/** An employer hands in; only the employee's own yes makes it a sharing. */
export const EMPLOYER: Scenario = {
  id: 'employer',
  title: '单位代办：提交以后，本人确认',
  about: '人事科替职工提交一位亲属；本人看过、定了额度、签了名，才算数。',
  system: 'shanxi',
  startsAt: FIRST_MORNING,
  phones: {
    EMPLOYEE: { person: 'hao-zhiqiang', mode: 'STANDARD' },
    ELDER: { person: null, mode: 'STANDARD', opens: 'employer/office' },
  },
  terminal: { till: 'shanxi-hospital', patient: 'ji-xiulan' },
  steps: [
    {
      who: 'ELDER',
      say: '右边是人事科：提交郝志强的母亲冀秀兰，系统会发短信告诉本人。',
      until: { kind: 'TOLD', words: '单位替您提交了家庭共济申请' },
      highlight: press(
        'ELDER',
        '晋演示煤机厂',
        '郝志强',
        '选一位演示亲属',
        '冀秀兰',
        '父母',
        '提交给职工确认',
        '确认提交',
      ),
    },
    {
      who: 'EMPLOYEE',
      say: '本人点开申请，看告知书，定额度，签名，确认绑定。',
      until: shares('hao-zhiqiang', 'ji-xiulan'),
      highlight: press(
        'EMPLOYEE',
        '查看并处理',
        '去看告知书',
        '已阅读家庭成员添加告知书',
        '我已阅读并同意',
        type('单次最高支付额度（元）', '500'),
        '下一步',
        SIGN,
        '确认签名',
        '没有问题，下一步',
        '确认，绑定这位亲属',
      ),
    },
    {
      who: 'TERMINAL',
      say: '医院给冀秀兰结算 100 元，统筹付 40 元，其余由儿子付。',
      bill: bill('ji-xiulan', 10_000, 4_000),
      until: billPaidBy('ji-xiulan', 'hao-zhiqiang'),
      highlight: control('TILL_SETTLE'),
    },
  ],
};
