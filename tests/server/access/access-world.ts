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

const inHangzhou = (like: SeedPerson): SeedPerson => ({
  ...like,
  insurance: { ...like.insurance, region: 'hangzhou', city: '杭州' },
});
export const MOVER = { ...inHangzhou(aPerson(DAUGHTER, 'mover', '丑先生')), earlierYearsFen: 120_000 };
export const RECEIVER = inHangzhou(aPerson(MOTHER, 'receiver', '寅老人', '1950-01-01'));

export const TILL_HERE = 'access-key-hebei';
export const TILL_ELSEWHERE = 'access-key-guangdong';

const helpedBy = (helper: string, helped: readonly SeedPerson[]) =>
  helped.map(({ id }) => ({ person: helper, relative: id, kinship: 'SIBLING' as const }));

/** Whom both helpers have a consent of. */
export const HELPED = [ME, MUM, DAD, SON_ABROAD, MOVER] as const;

/** One family of every kind of relation, and a stranger; two places, and a person of another region. */
export const ACCESS_WORLD: World = {
  ...TEST_WORLD,
  name: 'access',
  people: [
    ...[ME, MUM, DAD, GRANDMA, AUNT, BROTHER, STRANGER, HELPER, NARROW, SON_ABROAD, GONE_ABROAD, MOVER, RECEIVER],
  ],
  kinships: [
    { person: ME.id, relative: MUM.id, kinship: 'PARENT' },
    { person: ME.id, relative: DAD.id, kinship: 'PARENT' },
    { person: ME.id, relative: GRANDMA.id, kinship: 'PATERNAL_GRANDPARENT' },
    { person: ME.id, relative: AUNT.id, kinship: 'SIBLING' },
    { person: BROTHER.id, relative: MUM.id, kinship: 'PARENT' },
    { person: SON_ABROAD.id, relative: MUM.id, kinship: 'PARENT' },
    { person: SON_ABROAD.id, relative: DAD.id, kinship: 'PARENT' },
    { person: SON_ABROAD.id, relative: AUNT.id, kinship: 'SIBLING' },
    { person: GONE_ABROAD.id, relative: MUM.id, kinship: 'PARENT' },
    { person: MOVER.id, relative: RECEIVER.id, kinship: 'PARENT' },
    ...helpedBy(HELPER.id, [...HELPED, STRANGER, AUNT]),
    ...helpedBy(NARROW.id, HELPED),
  ],
  terminals: [
    { id: 'here', name: '测试医院', kind: 'HOSPITAL', region: 'hebei', key: TILL_HERE },
    { id: 'elsewhere', name: '外地医院', kind: 'HOSPITAL', region: 'guangdong', key: TILL_ELSEWHERE },
  ],
  history: [],
};
