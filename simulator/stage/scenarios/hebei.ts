import { SIGN } from '../asks';
import type { Scenario } from '../scenario';
import { at, bill, billPaidBy, control, FIRST_MORNING, noLonger, premiumPaid, press, shares } from '../scenario-parts';

/** 河北智慧医保, the whole way once. */
export const HEBEI: Scenario = {
  id: 'hebei',
  title: '河北：从添加母亲到解绑',
  about: '主线走一遍：添加、签承诺书、看病结算、查记录、缴费、解绑。',
  system: 'hebei',
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: { person: 'wang-fang', mode: 'STANDARD' }, ELDER: { person: 'liu-guilan', mode: 'LARGE' } },
  terminal: { till: 'hebei-hospital', patient: 'liu-guilan' },
  steps: [
    {
      who: 'EMPLOYEE',
      say: '在王芳的手机上，点“添加我的亲属”。',
      until: at('EMPLOYEE', 'add-relative/form'),
      highlight: press('EMPLOYEE', '添加我的亲属'),
    },
    {
      who: 'EMPLOYEE',
      say: '选父母，点虚构的母亲刘桂兰；读告知书，签名，确认授权。',
      until: shares('wang-fang', 'liu-guilan'),
      highlight: press(
        'EMPLOYEE',
        '父母',
        '刘桂兰',
        '下一步',
        '我已阅读以上内容',
        '我已阅读并同意',
        SIGN,
        '确认签名',
        '确认授权',
      ),
    },
    {
      who: 'TERMINAL',
      say: '医院给刘桂兰结算 300 元，统筹付 120 元，其余由共济付。',
      bill: bill('liu-guilan', 30_000, 12_000),
      until: billPaidBy('liu-guilan', 'wang-fang'),
      highlight: control('TILL_SETTLE'),
    },
    {
      who: 'ELDER',
      say: '在母亲的手机上，打开“共济消费记录”。',
      until: at('ELDER', 'records/list'),
      highlight: press('ELDER', '共济消费记录'),
    },
    {
      who: 'ELDER',
      say: '点这一笔，看谁付了哪一部分。',
      until: at('ELDER', 'records/settlement'),
      highlight: press('ELDER', '河北演示医院'),
    },
    {
      who: 'EMPLOYEE',
      say: '用“居民医保费用缴纳”，给母亲缴 2027 年度保费。',
      until: premiumPaid('wang-fang', 'liu-guilan'),
      highlight: press('EMPLOYEE', '返回首页', '居民医保费用缴纳', '刘*兰', '2027 年度', '下一步', '确认缴费'),
    },
    {
      who: 'EMPLOYEE',
      say: '在“共济管理”里点母亲，解绑。',
      until: noLonger('AUTHORISATION', 'wang-fang', 'liu-guilan'),
      highlight: press('EMPLOYEE', '返回首页', '共济管理', '刘*兰', '解绑', '确认解绑'),
    },
  ],
};
