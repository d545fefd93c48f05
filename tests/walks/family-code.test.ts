import { addNewborn } from '../browser/support/family-code-way';
import { onePhone } from '../browser/support/one-phone';
import { signInAs, textOf } from '../browser/support/walk';
import { clientOf } from '../support/bureau-client';

const one = onePhone();

test('a mother asks what she came for, adds her newborn by certificate, and shows a code that a till accepts', async () => {
  const { world, phone } = one;
  const { page } = phone;
  await signInAs(page, '严慧');
  await addNewborn({ page, look: async () => {} }, await world.identityOf('yan-hui'));
  const { familyCodes } = await (await world.as('yan-hui')).ask('listFamilyCodes');
  expect(familyCodes.filter(({ other }) => other.name === '柏小满')).toMatchObject([
    { side: 'HOLDER', route: 'BIRTH_CERTIFICATE', confirmedBy: 'MOTHER', endedAt: null },
  ]);

  const medicalCode = (await textOf(page.locator('.medical-code__digits').last())).replace(/\D/g, '');
  const { terminals } = await world.anyone.ask('listPersonas');
  const till = clientOf(world.bureau.origin, terminals.find(({ id }) => id === 'hebei-hospital')?.key);
  const body = { insured: { medicalCode }, purpose: 'OUTPATIENT', totalFen: 20_000, poolFen: 12_000 };
  expect(await till.ask('settleBill', { body })).toMatchObject({
    insured: { name: '柏小满' },
    shares: [],
    notes: [{ sharingId: null, code: 'FAMILY_CODE_ONLY' }],
  });
});
