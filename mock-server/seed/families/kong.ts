import type { Family } from '../family';

/** What a month may spend: the limit is there, and nearly used up. */
export const KONG: Family = {
  name: '孔亮一家',
  region: 'shandong',
  members: [
    {
      id: 'kong-liang',
      name: '孔亮',
      addressCode: '379901',
      bornOn: '1982-05-20',
      serial: 1,
      phone: '12000005201',
      insured: { kind: 'EMPLOYEE', city: '济南' },
      account: { openingFen: 200_000, monthlyCreditFen: 10_000 },
      who: '济南职工，给母亲定了每月 300 元的消费可用限额',
      story: '母亲本月用满 300 元以后，余下的付现金；调高限额或到下个月又可以用',
      playable: true,
    },
    {
      id: 'kong-xia',
      name: '孔霞',
      addressCode: '379901',
      bornOn: '1957-11-02',
      serial: 2,
      insured: { kind: 'RESIDENT', city: '济南' },
      who: '孔亮的母亲，参加居民医保',
      story: '本月最多用儿子 300 元',
    },
    {
      id: 'kong-hai',
      name: '孔海',
      addressCode: '379901',
      bornOn: '1955-02-17',
      serial: 3,
      insured: { kind: 'RESIDENT', city: '济南' },
      who: '孔亮的父亲，参加居民医保',
      story: '还没有添加；添加时要定每月的限额',
    },
  ],
  register: [
    { person: 'kong-liang', relative: 'kong-xia', kinship: 'PARENT' },
    { person: 'kong-liang', relative: 'kong-hai', kinship: 'PARENT' },
  ],
  sharings: [
    {
      sharer: 'kong-liang',
      beneficiary: 'kong-xia',
      kinship: 'PARENT',
      startedOn: '2026-04-01',
      monthLimitFen: 30_000,
    },
  ],
};
