import type { PremiumBill } from '@/contract/premium.contract';
import { clerkAt, filedBy } from '../support/counter';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aSharingRequest, identityOf } from '../support/requests';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(() => bureau.close());

/** 王芳 calls 姚秀莲 her sister, on her own pledge: the two have nothing to do with each other. */
const bindStranger = async () => {
  const wang = await bureau.signIn('wang-fang');
  const begun = await wang.ask('startSharing', {
    body: await aSharingRequest(wang, 'wang-fang', 'yao-xiulian', 'SIBLING'),
  });
  expect(begun.basis).toBe('PLEDGE');
  const path = { id: begun.id };
  const bill = async (): Promise<PremiumBill | undefined> =>
    (await wang.ask('listPremiumBills')).bills.find(({ sharingId }) => sharingId === begun.id);
  return { wang, path, bill };
};

it('whom nobody but the payer vouches for is not read: neither their years nor what the government pays of the premium', async () => {
  const { wang, path, bill } = await bindStranger();
  expect(await wang.refused('readEnrolmentFileOf', { path })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await bill()).toMatchObject({ due: { amountFen: 16_000 }, terms: null });
});

it('both are read once the register knows the two', async () => {
  const { wang, path, bill } = await bindStranger();
  const entry = {
    ...filedBy('wang-fang'),
    relative: identityOf('yao-xiulian'),
    kinship: 'SIBLING' as const,
    paper: 'HOUSEHOLD_REGISTER' as const,
  };
  await clerkAt(bureau, 'hebei-hall').ask('registerKinshipAtHall', { body: entry });
  expect((await wang.ask('readEnrolmentFileOf', { path })).person.name).toBe(personaOf('yao-xiulian').name);
  expect((await bill())?.terms).toMatchObject({ standardFen: 40_000, subsidyFen: 24_000 });
});

it('who pays is told the amount that is asked, and pays it', async () => {
  const { wang, path, bill } = await bindStranger();
  const { due, year } = (await bill()) ?? {};
  const body = { sharingId: path.id, year: year ?? 0, amountFen: due?.amountFen ?? 0 };
  expect(await wang.ask('payResidentPremium', { body })).toMatchObject({ amountFen: 16_000 });
});
