import type { RegionCode } from '@/domain/region/region-profile';
import { idNumberOf } from '../../../mock-server/seed/demo-id-number';
import type { SeedPerson, World } from '../../../mock-server/seed/world';
import { CANTONESE, DAUGHTER, MOTHER, TEST_WORLD } from '../support/world';

let serial = 500;
const aPerson = (like: SeedPerson, id: string, name: string, bornOn = '1985-05-20'): SeedPerson => {
  serial += 1;
  const idNumber = idNumberOf({ addressCode: '139998', bornOn, serial });
  return { ...like, id, name, idNumber, phone: `12000070${serial}` };
};

/** Employed by the first of the sandbox's employers, which knows this id. */
export const ME = aPerson(DAUGHTER, 'wang-fang', '甲本人');
export const MUM = aPerson(MOTHER, 'mum', '乙母亲', '1955-03-08');
export const DAD = aPerson(MOTHER, 'dad', '丙父亲', '1953-02-01');
export const GRANDMA = aPerson(MOTHER, 'grandma', '丁奶奶', '1932-02-01');
export const AUNT = aPerson(MOTHER, 'aunt', '戊大姐', '1975-02-01');
export const BROTHER = aPerson(DAUGHTER, 'brother', '己兄弟');
export const STRANGER = aPerson(DAUGHTER, 'stranger', '庚路人');
export const HELPER = aPerson(DAUGHTER, 'helper', '辛帮手');
export const NARROW = aPerson(DAUGHTER, 'narrow', '壬帮手');
export const SON_ABROAD = aPerson(CANTONESE, 'son-abroad', '癸阿强');
export const GONE_ABROAD = aPerson(CANTONESE, 'gone-abroad', '子阿伟');
/** She lives where the family does, and moves away in the story. */
export const SISTER = aPerson(DAUGHTER, 'sister', '卯姐姐');

const livingIn = (region: RegionCode, city: string) => (like: SeedPerson) => ({
  ...like,
  insurance: { ...like.insurance, region, city },
});
const inHangzhou = livingIn('hangzhou', '杭州');
const inNetworks = livingIn('ningbo-network', '宁波');
const inBeijing = livingIn('beijing', '北京');
const withEarlierYears = (like: SeedPerson) => ({ ...like, earlierYearsFen: 120_000 });

export const MOVER = withEarlierYears(inHangzhou(aPerson(DAUGHTER, 'mover', '丑先生')));
export const RECEIVER = inHangzhou(aPerson(MOTHER, 'receiver', '寅老人', '1950-01-01'));

/** Who began a network, its member, and whose network that member was in before. */
export const INITIATOR = withEarlierYears(inNetworks(aPerson(DAUGHTER, 'initiator', '辰女士')));
export const MEMBER = inNetworks(aPerson(MOTHER, 'member', '巳老人', '1951-01-01'));
export const FORMER_INITIATOR = withEarlierYears(inNetworks(aPerson(DAUGHTER, 'former-initiator', '午女士')));

/** Whom two pay for where one sets the order oneself, and who paid before. */
export const PAID_FOR = inBeijing(aPerson(MOTHER, 'paid-for', '未老人', '1952-01-01'));
export const PAYER = inBeijing(aPerson(DAUGHTER, 'payer', '申女士'));
export const OTHER_PAYER = inBeijing(aPerson(DAUGHTER, 'other-payer', '酉女士'));
export const FORMER_PAYER = inBeijing(aPerson(DAUGHTER, 'former-payer', '戌女士'));

export const TILL_HERE = 'access-key-hebei';
export const TILL_ELSEWHERE = 'access-key-guangdong';

const helpedBy = (helper: string, helped: readonly SeedPerson[]) =>
  helped.map(({ id }) => ({ person: helper, relative: id, kinship: 'SIBLING' as const }));

const parentOf = (parent: SeedPerson, children: readonly SeedPerson[]) =>
  children.map(({ id }) => ({ person: id, relative: parent.id, kinship: 'PARENT' as const }));

/** Whom both helpers have a consent of. */
export const HELPED = [ME, MUM, DAD, SON_ABROAD, MOVER, INITIATOR, PAID_FOR] as const;

/** One family of every kind of relation, and a stranger; two places, and people of other regions. */
export const ACCESS_WORLD: World = {
  ...TEST_WORLD,
  name: 'access',
  people: [
    ...[ME, MUM, DAD, GRANDMA, AUNT, BROTHER, STRANGER, HELPER, NARROW, SON_ABROAD, GONE_ABROAD, SISTER],
    ...[MOVER, RECEIVER, INITIATOR, MEMBER, FORMER_INITIATOR, PAID_FOR, PAYER, OTHER_PAYER, FORMER_PAYER],
  ],
  kinships: [
    { person: ME.id, relative: MUM.id, kinship: 'PARENT' },
    { person: ME.id, relative: DAD.id, kinship: 'PARENT' },
    { person: ME.id, relative: GRANDMA.id, kinship: 'PATERNAL_GRANDPARENT' },
    { person: ME.id, relative: AUNT.id, kinship: 'SIBLING' },
    { person: ME.id, relative: SISTER.id, kinship: 'SIBLING' },
    { person: BROTHER.id, relative: MUM.id, kinship: 'PARENT' },
    { person: SON_ABROAD.id, relative: MUM.id, kinship: 'PARENT' },
    { person: SON_ABROAD.id, relative: DAD.id, kinship: 'PARENT' },
    { person: SON_ABROAD.id, relative: AUNT.id, kinship: 'SIBLING' },
    { person: GONE_ABROAD.id, relative: MUM.id, kinship: 'PARENT' },
    { person: MOVER.id, relative: RECEIVER.id, kinship: 'PARENT' },
    ...parentOf(MEMBER, [INITIATOR, FORMER_INITIATOR]),
    ...parentOf(PAID_FOR, [PAYER, OTHER_PAYER, FORMER_PAYER]),
    ...helpedBy(HELPER.id, [...HELPED, STRANGER, AUNT]),
    ...helpedBy(NARROW.id, HELPED),
  ],
  terminals: [
    { id: 'here', name: '测试医院', kind: 'HOSPITAL', region: 'hebei', key: TILL_HERE },
    { id: 'elsewhere', name: '外地医院', kind: 'HOSPITAL', region: 'guangdong', key: TILL_ELSEWHERE },
  ],
  history: [],
};
