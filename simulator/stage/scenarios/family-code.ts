import { SIGN, type } from '../asks';
import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, control, FIRST_MORNING, press } from '../scenario-parts';

/** The national platform: showing a code is not sharing money. */
export const FAMILY_CODE: Scenario = {
  id: 'family-code',
  title: '国家平台：亲情账户不等于共济',
  about: '替父亲出示医保码，不动自己的钱：父亲的账单，女儿的账户没有付。',
  system: 'national',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'yan-hui', mode: 'STANDARD' }, ELDER: { person: 'yan-song', mode: 'LARGE' } },
  terminal: { till: 'hebei-hospital', patient: 'yan-song' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '点“国家医保服务平台”，看两件事有什么不同。',
      until: at('EMPLOYEE', 'national/start'),
      highlight: press('EMPLOYEE', '国家医保服务平台'),
    },
    {
      who: 'EMPLOYEE',
      say: '点“替家人出示医保码”，添加父亲严松，让他模拟刷脸。',
      until: { kind: 'LINK', way: 'FAMILY_CODE', from: 'yan-hui', to: 'yan-song' },
      highlight: press(
        'EMPLOYEE',
        '替家人出示医保码',
        '添加家人',
        '身份证号',
        '父母',
        type('家人姓名', '严松'),
        type('家人身份证号', '139940195802030034'),
        '下一步',
        '查询',
        '是这位，继续',
        '我已阅读并同意',
        SIGN,
        '确认签名',
        '模拟刷脸，继续',
        '添加账户',
      ),
    },
    {
      who: 'TERMINAL',
      say: '医院给严松结算 100 元，统筹付 40 元：女儿的账户没有付。',
      bill: bill('yan-song', 10_000, 4_000),
      until: billPaidBy('yan-song'),
      highlight: control('TILL_SETTLE'),
    },
  ],
};
