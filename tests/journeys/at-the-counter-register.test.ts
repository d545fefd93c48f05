import { clerkAt, filedBy } from '../support/counter';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aBillRequest, aSharingRequest, identityOf } from '../support/requests';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

describe('a phone number is registered', () => {
  const body = { ...filedBy('chai-xiulan'), phone: '12000009191' };
  it('柴秀兰 has one from then on, hears of it there, and can open what asked for it', async () => {
    const clerk = clerkAt(bureau, 'hebei-hall');
    const chai = await bureau.signIn('chai-xiulan');
    expect(await chai.refused('openWallet', { body: {} })).toMatchObject({ code: 'PHONE_MISSING' });
    expect(await clerk.ask('registerPhoneAtHall', { body })).toMatchObject({
      matter: 'REGISTER_PHONE',
      phoneMasked: '120 **** 9191',
    });
    const { messages } = await bureau.anyone.ask('readInbox', { query: { phone: '12000009191' } });
    expect(messages[0]?.text).toContain('手机号登记');
    await chai.ask('openWallet', { body: {} });
  });

  it('not the number of another, not the same one again; a changed one is told to the old one too', async () => {
    const clerk = clerkAt(bureau, 'hebei-hall');
    const taken = personaOf('wang-fang').phone ?? '';
    expect(await clerk.refused('registerPhoneAtHall', { body: { ...body, phone: taken } })).toMatchObject({
      code: 'PHONE_TAKEN',
      field: 'phone',
    });
    await clerk.ask('registerPhoneAtHall', { body });
    expect(await clerk.refused('registerPhoneAtHall', { body })).toMatchObject({ code: 'PHONE_SAME' });
    await clerk.ask('registerPhoneAtHall', { body: { ...body, phone: '12000009192' } });
    const { messages } = await bureau.anyone.ask('readInbox', { query: { phone: '12000009191' } });
    expect(messages.filter(({ text }) => text.includes('手机号登记'))).toHaveLength(2);
  });
});

describe('a relation is entered by the two', () => {
  it('a sharing then stands on the register and not on a pledge', async () => {
    const clerk = clerkAt(bureau, 'hebei-hall');
    const entry = {
      ...filedBy('wang-fang'),
      relative: identityOf('li-min'),
      kinship: 'SIBLING' as const,
      paper: 'HOUSEHOLD_REGISTER' as const,
    };
    const deed = await clerk.ask('registerKinshipAtHall', { body: entry });
    expect(deed).toMatchObject({ relative: { name: '李敏', kinship: 'SIBLING' }, kinshipPaper: 'HOUSEHOLD_REGISTER' });
    expect(await clerk.refused('registerKinshipAtHall', { body: entry })).toMatchObject({ code: 'KINSHIP_REGISTERED' });
    const min = await bureau.signIn('li-min');
    expect((await min.ask('listHallDeeds')).deeds).toMatchObject([{ id: deed.id }]);
    const wang = await bureau.signIn('wang-fang');
    const body = await aSharingRequest(wang, 'wang-fang', 'li-min', 'SIBLING');
    expect(await wang.ask('startSharing', { body })).toMatchObject({ basis: 'REGISTER' });
  });

  it('what the register had wrong is put right, seen from both', async () => {
    const clerk = clerkAt(bureau, 'hebei-hall');
    const ended = { personId: 'wang-fang', relativeId: 'liu-guilan', ended: true };
    await bureau.anyone.ask('recordKinshipEvent', { body: ended });
    const wang = await bureau.signIn('wang-fang');
    const body = await aSharingRequest(wang, 'wang-fang', 'liu-guilan');
    expect(await wang.refused('startSharing', { body })).toMatchObject({ code: 'RELATION_OVER' });
    const paper = 'BIRTH_CERTIFICATE' as const;
    const entry = { ...filedBy('liu-guilan'), relative: identityOf('wang-fang'), kinship: 'CHILD' as const, paper };
    await clerk.ask('registerKinshipAtHall', { body: entry });
    expect(await wang.ask('startSharing', { body })).toMatchObject({ basis: 'REGISTER', kinship: 'PARENT' });
  });

  it('nobody stands there for another', async () => {
    const proxy = { ...identityOf('wang-fang'), scope: ['REGISTER_KINSHIP'], validUntil: '2026-12-31' };
    const body = {
      ...filedBy('liu-guilan'),
      proxy,
      relative: identityOf('wang-fang'),
      kinship: 'CHILD',
      paper: 'HOUSEHOLD_REGISTER',
    };
    const { status } = await clerkAt(bureau, 'hebei-hall').send('registerKinshipAtHall', { body });
    expect(status).toBe(400);
  });
});

it('石国庆 has his card replaced, and his wife’s bill draws on him again', async () => {
  const clerk = clerkAt(bureau, 'ningbo-network-hall');
  const present = identityOf('shi-guoqing');
  expect(await clerk.ask('findAtHall', { body: { present } })).toMatchObject({ card: 'CANCELLED' });
  const till = bureau.till('ningbo-network-hospital');
  const bill = aBillRequest('zhuo-liping');
  expect(await till.ask('settleBill', { body: bill })).toMatchObject({ cashFen: 8_000 });
  expect(await clerk.ask('replaceCardAtHall', { body: filedBy('shi-guoqing') })).toMatchObject({
    matter: 'REPLACE_CARD',
  });
  expect(await clerk.refused('replaceCardAtHall', { body: filedBy('shi-guoqing') })).toMatchObject({
    code: 'CARD_IN_USE',
  });
  expect(await till.ask('settleBill', { body: bill })).toMatchObject({ cashFen: 0 });
});

it('terms are changed at the counter, and the slip keeps the new ones', async () => {
  const clerk = clerkAt(bureau, 'hebei-hall');
  const wang = await bureau.signIn('wang-fang');
  const request = await aSharingRequest(wang, 'wang-fang', 'liu-guilan');
  const { id } = await wang.ask('startSharing', { body: request });
  const terms = { uses: ['CARE' as const], ceilingFen: null, lastDay: null };
  const deed = await clerk.ask('changeTermsAtHall', { path: { id }, body: { ...filedBy('wang-fang'), terms } });
  expect(deed).toMatchObject({ matter: 'CHANGE_TERMS', terms: { uses: ['CARE'] }, relative: { name: '刘桂兰' } });
  expect(await wang.ask('readSharing', { path: { id } })).toMatchObject({
    terms: { uses: ['CARE'] },
    atHalls: [{ matter: 'CHANGE_TERMS' }],
  });
});
