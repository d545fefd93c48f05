import { anAcceptance } from '../support/across';
import { clerkAt, filedBy, signedText } from '../support/counter';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aSharingRequest, identityOf } from '../support/requests';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

describe('money moved at the counter, without a code', () => {
  const move = async (amountFen: number, relative = 'wu-xiaoyun', kinship: 'SPOUSE' | 'PARENT' = 'SPOUSE') => ({
    body: {
      ...filedBy('jin-xiaofeng'),
      relative: identityOf(relative),
      kinship,
      amountFen,
      notice: await signedText(bureau, 'SHARING_NOTICE', 'hangzhou'),
    },
  });

  it('杭州: what earlier years left, to the fen, and the slip and his own record say it', async () => {
    const clerk = clerkAt(bureau, 'hangzhou-hall');
    const jin = await bureau.signIn('jin-xiaofeng');
    expect(await clerk.ask('findAtHall', { body: { present: identityOf('jin-xiaofeng') } })).toMatchObject({
      movableFen: 30_000,
    });
    expect(await clerk.refused('transferAtHall', await move(30_001))).toMatchObject({ code: 'EARLIER_YEARS_SHORT' });
    const deed = await clerk.ask('transferAtHall', await move(30_000));
    expect(deed).toMatchObject({
      matter: 'TRANSFER',
      movedFen: 30_000,
      relative: { name: '吴晓云', kinship: 'SPOUSE' },
    });
    expect((await jin.ask('readMe')).personalAccount?.earlierYearsFen).toBe(0);
    expect((await jin.ask('listAccountTransfers')).transfers).toMatchObject([{ side: 'PAYER', amountFen: 30_000 }]);
    expect((await jin.ask('listHallDeeds')).deeds).toMatchObject([{ id: deed.id, movedFen: 30_000 }]);
    expect(await clerk.refused('transferAtHall', await move(1))).toMatchObject({ code: 'EARLIER_YEARS_SHORT' });
  });

  it('杭州: to the father in 宁波 the counter moves nothing either, and binds nobody', async () => {
    const clerk = clerkAt(bureau, 'hangzhou-hall');
    expect(await clerk.refused('transferAtHall', await move(100, 'jin-guoliang', 'PARENT'))).toMatchObject({
      code: 'OTHER_POOLING_AREA',
    });
  });

  it('甘肃: to a member only; 河北 moves none', async () => {
    const clerk = clerkAt(bureau, 'gansu-hall');
    const notice = await signedText(bureau, 'SHARING_NOTICE', 'gansu');
    const relative = identityOf('mi-shan');
    const body = { ...filedBy('mi-lan'), relative, kinship: 'PARENT' as const, amountFen: 150_000, notice };
    expect(await clerk.refused('transferAtHall', { body })).toMatchObject({ code: 'NOT_A_MEMBER' });
    const { consent, terms } = await aSharingRequest(bureau.anyone, 'mi-lan', 'mi-shan');
    const bind = {
      ...filedBy('mi-lan'),
      relative,
      kinship: 'PARENT' as const,
      terms,
      texts: { notice: consent.notice },
    };
    await clerk.ask('startSharingAtHall', { body: bind });
    expect(await clerk.refused('transferAtHall', { body: { ...body, amountFen: 150_001 } })).toMatchObject({
      code: 'TRANSFER_BALANCE_SHORT',
    });
    expect(await clerk.ask('transferAtHall', { body })).toMatchObject({ movedFen: 150_000 });
    const hebei = clerkAt(bureau, 'hebei-hall');
    const there = { ...body, ...filedBy('wang-fang'), relative: identityOf('liu-guilan') };
    expect(await hebei.refused('transferAtHall', { body: there })).toMatchObject({ code: 'TRANSFER_NOT_HERE' });
  });
});

describe('a quota from another province, answered at the counter', () => {
  const waiting = async () => {
    const clerk = clerkAt(bureau, 'hebei-hall');
    const { quotas } = await clerk.ask('findAtHall', { body: { present: identityOf('duan-shouren') } });
    expect(quotas.map(({ other, quota }) => [other.name, quota.totalFen])).toEqual([['段军', 50_000]]);
    return { clerk, path: { id: quotas[0]?.id ?? '' } };
  };

  it('yes, with the notice signed on paper, and the money is set aside', async () => {
    const { clerk, path } = await waiting();
    const { notice } = (await anAcceptance(bureau.anyone)).consent;
    const body = { ...filedBy('duan-shouren'), answer: { says: 'ACCEPT' as const, notice } };
    expect(await clerk.ask('answerQuotaAtHall', { path, body })).toMatchObject({
      matter: 'ANSWER_QUOTA',
      quota: { totalFen: 50_000, answer: 'ACCEPT' },
      relative: { name: '段军' },
    });
    const jun = await bureau.signIn('duan-jun');
    expect((await jun.ask('readMe')).personalAccount?.earmarkedFen).toBe(50_000);
    expect(await clerk.refused('answerQuotaAtHall', { path, body })).toMatchObject({ code: 'PROPOSAL_ANSWERED' });
  });

  it('no, and nothing is set aside', async () => {
    const { clerk, path } = await waiting();
    const body = { ...filedBy('duan-shouren'), answer: { says: 'REFUSE' as const } };
    expect(await clerk.ask('answerQuotaAtHall', { path, body })).toMatchObject({ quota: { answer: 'REFUSE' } });
    const jun = await bureau.signIn('duan-jun');
    expect((await jun.ask('readMe')).personalAccount?.earmarkedFen).toBe(0);
  });

  it('is nobody else’s to answer', async () => {
    const { clerk, path } = await waiting();
    const body = { ...filedBy('wang-fang'), answer: { says: 'REFUSE' as const } };
    expect(await clerk.refused('answerQuotaAtHall', { path, body })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
