import type { Family } from '../family';

/** A wife from Hong Kong, insured in Guangzhou by her residence permit. */
export const DENG: Family = {
  name: '邓伟明夫妇',
  region: 'guangdong',
  members: [
    {
      id: 'deng-weiming',
      name: '邓伟明',
      addressCode: '449901',
      bornOn: '1982-08-16',
      serial: 13,
      phone: '12000001201',
      insured: { kind: 'EMPLOYEE', city: '广州' },
      account: { openingFen: 220_000, monthlyCreditFen: 14_000 },
      who: '广州职工，妻子是香港居民',
      story: '用 81 开头的港澳台居民居住证号码绑定妻子，可以成功',
      playable: true,
    },
    {
      id: 'tan-yongshi',
      name: '谭咏诗',
      addressCode: '819901',
      bornOn: '1988-08-23',
      serial: 2,
      phone: '12000001202',
      insured: { kind: 'RESIDENT', city: '广州' },
      who: '邓伟明的妻子，香港居民，在广州参加居民医保',
      story: '证件是港澳台居民居住证，号码以 81 开头',
      playable: true,
    },
  ],
  register: [{ person: 'deng-weiming', relative: 'tan-yongshi', kinship: 'SPOUSE' }],
};
