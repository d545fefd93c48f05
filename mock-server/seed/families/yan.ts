import type { Family } from '../family';

/** Three generations behind one phone: a boy of ten, a newborn with her certificate, a grandfather who confirms by himself. */
export const YAN: Family = {
  name: '严慧一家',
  region: 'hebei',
  members: [
    {
      id: 'yan-hui',
      name: '严慧',
      addressCode: '139940',
      bornOn: '1991-05-17',
      serial: 2,
      phone: '12000004001',
      insured: { kind: 'EMPLOYEE', city: '邢台' },
      account: { openingFen: 120_000, monthlyCreditFen: 10_000 },
      who: '邢台职工，十岁男孩和新生女儿的母亲',
      story: '在亲情账户里添加儿子、新生的女儿和父亲，代他们出示医保码；自己的账户不会扣款',
      playable: true,
    },
    {
      id: 'yan-song',
      name: '严松',
      addressCode: '139940',
      bornOn: '1958-02-03',
      serial: 3,
      phone: '12000004002',
      insured: { kind: 'RESIDENT', city: '邢台' },
      who: '严慧的父亲，孩子的外公，参加居民医保',
      story: '已满 16 岁：要本人模拟刷脸，或说出短信验证码，严慧才能添加他；他自己也可以移除',
    },
    {
      id: 'bai-lele',
      name: '柏乐乐',
      addressCode: '139940',
      bornOn: '2016-06-08',
      serial: 5,
      insured: { kind: 'RESIDENT', city: '邢台' },
      who: '严慧的儿子，十岁',
      story: '未满 16 岁：不刷脸，由母亲作为监护人承诺，就能添加',
    },
    {
      id: 'bai-xiaoman',
      name: '柏小满',
      addressCode: '139940',
      bornOn: '2026-10-30',
      serial: 4,
      insured: { kind: 'RESIDENT', city: '邢台' },
      who: '严慧的女儿，刚出生，有出生医学证明',
      story: '用出生医学证明 Z139900001 添加：先查询、核对，再由母亲模拟刷脸',
    },
  ],
  register: [
    { person: 'yan-hui', relative: 'yan-song', kinship: 'PARENT' },
    { person: 'yan-hui', relative: 'bai-lele', kinship: 'CHILD' },
    { person: 'yan-hui', relative: 'bai-xiaoman', kinship: 'CHILD' },
  ],
  birthCertificates: [{ number: 'Z139900001', child: 'bai-xiaoman', mother: 'yan-hui' }],
};
