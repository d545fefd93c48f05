import type { Family } from '../family';

/** A wife may be added, her mother may not: the register knows. */
export const XU: Family = {
  name: '徐磊一家',
  region: 'hebei',
  members: [
    {
      id: 'xu-lei',
      name: '徐磊',
      addressCode: '139907',
      bornOn: '1985-05-15',
      serial: 11,
      phone: '12000001101',
      insured: { kind: 'EMPLOYEE', city: '沧州' },
      account: { openingFen: 150_000, monthlyCreditFen: 10_500 },
      who: '沧州职工，想添加妻子和岳母',
      story: '可以添加妻子；添加岳母会被拒绝，选成“父母”也不行，因为民政登记知道她是配偶的母亲',
      playable: true,
    },
    {
      id: 'tang-xiaoyan',
      name: '唐晓燕',
      addressCode: '139907',
      bornOn: '1987-09-29',
      serial: 2,
      insured: { kind: 'RESIDENT', city: '沧州' },
      who: '徐磊的妻子，参加居民医保',
      story: '配偶，可以被添加',
    },
    {
      id: 'han-xiulan',
      name: '韩秀兰',
      addressCode: '139907',
      bornOn: '1960-10-10',
      serial: 4,
      insured: { kind: 'RESIDENT', city: '沧州' },
      who: '徐磊的岳母，参加居民医保',
      story: '配偶的父母不在近亲属之内，不能被添加',
    },
  ],
  register: [
    { person: 'xu-lei', relative: 'tang-xiaoyan', kinship: 'SPOUSE' },
    { person: 'xu-lei', relative: 'han-xiulan', kinship: 'SPOUSE_PARENT' },
    { person: 'tang-xiaoyan', relative: 'han-xiulan', kinship: 'PARENT' },
  ],
};
