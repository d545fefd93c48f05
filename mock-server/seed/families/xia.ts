import type { Family } from '../family';

/** The main journey across provinces: a son in Guangdong, his mother in Hebei, nothing set up yet. */
export const XIA: Family = {
  name: '夏明母子',
  region: 'guangdong',
  members: [
    {
      id: 'xia-ming',
      name: '夏明',
      addressCode: '449921',
      bornOn: '1984-02-17',
      serial: 11,
      phone: '12000007001',
      insured: { kind: 'EMPLOYEE', city: '佛山' },
      account: { openingFen: 350_000, monthlyCreditFen: 14_000 },
      who: '佛山职工，个人账户有 3,500 元，母亲在河北参保',
      story:
        '从头走一遍跨省共济：给母亲提出 1,000 元额度，母亲接受后划出，再缴她的居民医保和长护险，调高调低，结束后退回',
      playable: true,
    },
    {
      id: 'su-yulian',
      name: '苏玉莲',
      addressCode: '139921',
      bornOn: '1957-06-08',
      serial: 12,
      phone: '12000007002',
      insured: { kind: 'RESIDENT', region: 'hebei', city: '邯郸' },
      who: '夏明的母亲，在邯郸参加居民医保',
      story: '儿子提出以后，她在自己手机上接受或不接受；接受后看病买药用这笔额度，也可以随时结束',
      playable: true,
    },
  ],
  register: [{ person: 'xia-ming', relative: 'su-yulian', kinship: 'PARENT' }],
};
