import { randomUUID } from 'node:crypto';
import type { Answer } from '@/api/answer';
import { readMe } from '@/api/me.api';
import { payResidentPremium } from '@/api/premium.api';
import { endSharing, listSharings, startSharing } from '@/api/sharing.api';
import { said, signIn } from '../support/app-on-phone';
import { holdPhoneOf, makeLine } from '../support/device';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aSharingRequest } from '../support/requests';

let bureau: OpenBureau;

/** Sends it three times under one key: once the line is cut, once the answer is lost, once it arrives. */
const sendThrice = async <T>(send: (key: string) => Promise<Answer<T>>): Promise<T> => {
  const key = randomUUID();
  for (const broken of ['cut', 'answer lost'] as const) {
    makeLine(broken);
    expect(await send(key)).toEqual({ kind: 'unknown' });
  }
  makeLine('whole');
  return said(await send(key));
};

beforeEach(async () => {
  bureau = await openBureau();
  process.env.TARO_APP_BUREAU_ORIGIN = bureau.url;
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

test('over a bad line, a mother is added once and her premium paid once, and she sees and ends it on her own phone', async () => {
  await signIn('wang-fang');
  const request = await aSharingRequest(bureau.anyone, 'wang-fang', 'liu-guilan');
  const sharing = await sendThrice((key) => startSharing(request, key));
  expect(said(await listSharings()).sharings.map(({ id }) => id)).toEqual([sharing.id]);

  const order = { sharingId: sharing.id, year: 2027, amountFen: 40_000 };
  await sendThrice((key) => payResidentPremium(order, key));
  expect(said(await readMe()).personalAccount?.balanceFen).toBe(260_000);

  holdPhoneOf('liu-guilan');
  expect(await readMe()).toMatchObject({ kind: 'refused', code: 'SIGN_IN_NEEDED' });
  await signIn('liu-guilan');
  const [seen] = said(await listSharings()).sharings;
  expect(seen).toMatchObject({ id: sharing.id, side: 'BENEFICIARY', stage: 'ACTIVE' });
  await sendThrice((key) => endSharing(sharing.id, key));

  holdPhoneOf('wang-fang');
  const late = await payResidentPremium({ ...order, year: 2028 }, randomUUID());
  expect(late.kind).toBe('refused');
});
