import { aProposalRequest } from '../support/across';
import type { Client } from '../support/bureau-client';
import { aSending, aTransferClaim } from '../support/money-moves';
import { type OpenBureau, openBureau } from '../support/open-bureau';

let bureau: OpenBureau;
let xia: Client;
beforeEach(async () => {
  bureau = await openBureau();
  xia = await bureau.signIn('xia-ming');
  await xia.ask('openWallet', { body: {} });
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const NO = { code: 'KINSHIP_IMPOSSIBLE', field: 'kinship' };

describe('on a pledge alone nobody is named who cannot be (policy-sources.md#kin-by-pledge)', () => {
  it('a mother born after her son has no quota put to her, and no money sent', async () => {
    const body = await aProposalRequest(xia, 'wang-fang', 100, 'PARENT');
    expect(await xia.refused('proposeCrossProvinceSharing', { body })).toMatchObject(NO);
    expect(await xia.refused('sendToWallet', { body: aSending('wang-fang', 100) })).toMatchObject(NO);
  });

  it('nor does money move to her account: no code is sent for it', async () => {
    const shen = await bureau.signIn('shen-jianming');
    expect(await shen.refused('sendTransferCode', { body: aTransferClaim('wu-xiaoyun', 100) })).toMatchObject(NO);
  });

  it('who names a wife at one door names no second one at another, but may name her again', async () => {
    const body = await aProposalRequest(xia, 'wang-fang', 100, 'SPOUSE');
    expect(await xia.ask('proposeCrossProvinceSharing', { body })).toMatchObject({ basis: 'PLEDGE' });
    const send = (id: string) => xia.refused('sendToWallet', { body: aSending(id, 100, 'SPOUSE') });
    expect(await send('cui-min')).toMatchObject({ code: 'SLOT_TAKEN', field: 'kinship' });
    expect(await send('wang-fang')).toMatchObject({ code: 'WALLET_NOT_OPEN' });
  });
});
