import {
  add,
  addFamilyCode,
  addShowingFace,
  bindByProxyAtHall,
  both,
  change,
  confirmHandedIn,
  type Deed,
  end,
  go,
  handIn,
  move,
  pay,
  story,
  timeIs,
} from './deeds';

const NEW_YEAR = '2027-01-01T00:00:00.000+08:00';

/** The terminal settles the very bill that the step has filled in. */
export const AT_THE_TILL: unique symbol = Symbol('at the till');

/** Each scenario's steps, done one after another: a deed a step. */
export const PLAYS: Readonly<Record<string, readonly (Deed | typeof AT_THE_TILL)[]>> = {
  hebei: [
    go('EMPLOYEE', 'add-relative/form'),
    add('wang-fang', 'liu-guilan'),
    AT_THE_TILL,
    go('ELDER', 'records/list'),
    go('ELDER', 'records/settlement'),
    pay('wang-fang', 'liu-guilan'),
    end('wang-fang', 'liu-guilan'),
  ],
  guangdong: [
    go('EMPLOYEE', 'add-relative/list'),
    add('chen-jianhua', 'huang-xiuying'),
    AT_THE_TILL,
    go('ELDER', 'records/list'),
    pay('chen-jianhua', 'huang-xiuying'),
    end('huang-xiuying', 'chen-jianhua'),
  ],
  shanxi: [
    go('EMPLOYEE', 'add-relative/pledge-review'),
    add('hao-zhiqiang', 'ji-xiulan', 'PARENT', { ceilingFen: 50_000 }),
    AT_THE_TILL,
    AT_THE_TILL,
    change('hao-zhiqiang', 'ji-xiulan', { ceilingFen: 80_000 }),
    end('hao-zhiqiang', 'ji-xiulan'),
    timeIs('2026-11-23T00:00:00.000+08:00'),
  ],
  hangzhou: [
    go('EMPLOYEE', 'transfer/money'),
    move('shen-jianming', 'lu-azhen', 30_000, 'hangzhou'),
    go('ELDER', 'transfer/list'),
    AT_THE_TILL,
  ],
  ningbo: [
    go('EMPLOYEE', 'add-relative/terms'),
    add('bao-guoping', 'yu-afeng', 'PARENT', { lastDay: '2026-12-31' }),
    AT_THE_TILL,
    timeIs(NEW_YEAR),
  ],
  'ningbo-network': [
    add('liu-zhihang', 'sha-yuzhen'),
    go('ELDER', 'my-relatives/list'),
    AT_THE_TILL,
    end('liu-deming', 'liu-zhihang'),
  ],
  zhejiang: [
    go('EMPLOYEE', 'one-relative/overview'),
    timeIs('2026-11-22T09:10:00.000+08:00'),
    AT_THE_TILL,
    timeIs('2026-11-22T10:40:00.000+08:00'),
    AT_THE_TILL,
  ],
  jiangsu: [
    go('EMPLOYEE', 'add-relative/terms'),
    both(add('zhu-wenting', 'zhu-changlin'), add('zhu-wenting', 'tang-fengying')),
    AT_THE_TILL,
    pay('zhu-wenting', 'tang-fengying'),
    timeIs(NEW_YEAR),
  ],
  beijing: [
    AT_THE_TILL,
    story((tell) => tell.putFirst('meng-lan', 'meng-yang'), '孟阳, 孟晴'),
    AT_THE_TILL,
    go('EMPLOYEE', 'records/list'),
  ],
  shandong: [
    AT_THE_TILL,
    change('kong-liang', 'kong-xia', { monthLimitFen: 60_000 }),
    AT_THE_TILL,
    timeIs('2026-12-01T00:00:00.000+08:00'),
    AT_THE_TILL,
  ],
  gansu: [
    go('EMPLOYEE', 'add-relative/questions'),
    addShowingFace('mi-lan', 'mi-shan'),
    move('mi-lan', 'mi-shan', 30_000, 'gansu'),
    AT_THE_TILL,
    go('ELDER', 'records/list'),
  ],
  shaanxi: [
    go('EMPLOYEE', 'my-relatives/list'),
    AT_THE_TILL,
    end('lei-zhenguo', 'lei-xin'),
    add('lei-xin', 'hui-ziang', 'CHILD'),
  ],
  'family-code': [go('EMPLOYEE', 'national/start'), addFamilyCode('yan-hui', 'yan-song'), AT_THE_TILL],
  wallet: [
    go('ELDER', 'wallet/record'),
    timeIs('2026-11-23T09:00:00.000+08:00'),
    story((tell) => tell.send('fang-zhiyuan', 'jiang-yuee', 20_000), 'sent'),
    story((tell) => tell.answer('jiang-yuee', 'accept'), 'accepted'),
    AT_THE_TILL,
  ],
  'cross-province': [
    story((tell) => tell.propose('xia-ming', 'su-yulian', 100_000), 'proposed'),
    story((tell) => tell.accept('su-yulian', 'xia-ming'), 'accepted'),
    AT_THE_TILL,
    story((tell) => tell.payFromQuota('xia-ming', 'su-yulian'), 'paid'),
    story((tell) => tell.endQuota('su-yulian', 'xia-ming'), 'returned 50000'),
  ],
  hall: [
    go('EMPLOYEE', 'hall/papers'),
    bindByProxyAtHall('hebei-hall', 'wang-fang', 'wang-jianguo'),
    AT_THE_TILL,
    story((tell) => tell.payCashAtHall('hebei-hall', 'wang-jianguo'), /王建国$/),
    go('EMPLOYEE', 'hall/deeds'),
  ],
  employer: [
    handIn('shanxi-works', 'hao-zhiqiang', 'ji-xiulan'),
    confirmHandedIn('hao-zhiqiang', 'ji-xiulan', { ceilingFen: 50_000 }),
    AT_THE_TILL,
  ],
  'dropped-answer': [
    go('EMPLOYEE', 'pay-premium/person'),
    async ({ surface }) => {
      surface.faults.EMPLOYEE = 'DROP_NEXT_ANSWER';
    },
    pay('li-gang', 'li-fushan'),
  ],
  'bureau-killed': [
    AT_THE_TILL,
    async ({ surface }) => {
      surface.isBureauUp = false;
    },
    async ({ bureau, surface }) => {
      await bureau.downFor(1_000);
      surface.isBureauUp = true;
    },
    pay('gao-xiang', 'bai-suyun'),
    go('ELDER', 'records/list'),
  ],
};
