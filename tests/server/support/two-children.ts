import { idNumberOf } from '../../../mock-server/seed/demo-id-number';
import type { World } from '../../../mock-server/seed/world';
import { openTestBureau, type TestBureau } from './bureau';
import { shareWithMother } from './deeds';
import { DAUGHTER, MOTHER, SON, TEST_WORLD } from './world';

export const FATHER = {
  ...MOTHER,
  id: 'father',
  name: '测大爷',
  phone: '12000090009',
  idNumber: idNumberOf({ addressCode: '139999', bornOn: '1953-02-01', serial: 77 }),
};

/** A daughter and a son with ¥3,000 each, and two parents who owe the resident premium. */
export const TWO_CHILDREN: World = {
  ...TEST_WORLD,
  name: 'two-children',
  people: [DAUGHTER, { ...SON, openingFen: 300_000 }, MOTHER, FATHER],
  kinships: [
    { person: 'daughter', relative: 'mother', kinship: 'PARENT' },
    { person: 'son', relative: 'mother', kinship: 'PARENT' },
    { person: 'daughter', relative: 'father', kinship: 'PARENT' },
    { person: 'son', relative: 'father', kinship: 'PARENT' },
  ],
};

interface Child {
  token: string;
  /** The sharings with the two parents. */
  mother: string;
  father: string;
}

export interface TwoChildren {
  bureau: TestBureau;
  daughter: Child;
  son: Child;
}

const bindParents = async (bureau: TestBureau, child: typeof DAUGHTER): Promise<Child> => {
  const token = await bureau.signIn(child);
  const sharer = { token, name: child.name };
  const { name, idNumber } = FATHER;
  const father = await shareWithMother(bureau.call, sharer, { relative: { name, idNumber } });
  return { token, mother: (await shareWithMother(bureau.call, sharer)).body.id, father: father.body.id };
};

export const openTwoChildren = async (): Promise<TwoChildren> => {
  const bureau = await openTestBureau({ world: TWO_CHILDREN });
  return { bureau, daughter: await bindParents(bureau, DAUGHTER), son: await bindParents(bureau, SON) };
};

/** One bill of 2027, as its payer saw it. */
export const billFor = (sharingId: string) => ({ sharingId, year: 2027, amountFen: 40_000 });
