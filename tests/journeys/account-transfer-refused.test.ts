import type { Client } from '../support/bureau-client';
import { aTransferClaim, aTransferRequest } from '../support/money-moves';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aSharingRequest } from '../support/requests';

let bureau: OpenBureau;
let shen: Client;
beforeEach(async () => {
  bureau = await openBureau();
  shen = await bureau.signIn('shen-jianming');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const toMother = (amountFen = 30_000) => aTransferClaim('lu-azhen', amountFen);

describe('what does not move', () => {
  it.each([
    [
      'one fen more than earlier years left',
      'shen-jianming',
      aTransferClaim('lu-azhen', 120_001),
      'EARLIER_YEARS_SHORT',
      'amountFen',
    ],
    [
      'this year’s money, however much there is',
      'jin-xiaofeng',
      aTransferClaim('wu-xiaoyun', 50_000, 'SPOUSE'),
      'EARLIER_YEARS_SHORT',
      'amountFen',
    ],
    [
      'anything to a sister',
      'shen-jianming',
      aTransferClaim('shen-jianhong', 100, 'SIBLING'),
      'RELATION_NOT_ALLOWED',
      'kinship',
    ],
    [
      'anything to a sister called a child',
      'shen-jianming',
      aTransferClaim('shen-jianhong', 100, 'CHILD'),
      'RELATION_NOT_ALLOWED',
      'kinship',
    ],
    [
      'anything to a father of another pooling area',
      'jin-xiaofeng',
      aTransferClaim('jin-guoliang', 100),
      'OTHER_POOLING_AREA',
      'relative.idNumber',
    ],
    [
      'anything to oneself',
      'shen-jianming',
      aTransferClaim('shen-jianming', 100),
      'RELATIVE_IS_SELF',
      'relative.idNumber',
    ],
    [
      'anything by a person without an employee insurance',
      'lu-azhen',
      aTransferClaim('shen-jianming', 100, 'CHILD'),
      'NOT_AN_EMPLOYEE',
      undefined,
    ],
    [
      'anything where the region moves no money',
      'wang-fang',
      aTransferClaim('liu-guilan', 100),
      'TRANSFER_NOT_HERE',
      undefined,
    ],
  ])('%s: no code is sent for it', async (_, payerId, body, code, field) => {
    const payer = await bureau.signIn(payerId);
    const no = await payer.refused('sendTransferCode', { body });
    expect(no).toMatchObject({ code, ...(field && { field }) });
  });

  it('all of it, to the fen, does move', async () => {
    const body = await aTransferRequest(shen, 'shen-jianming', toMother(120_000));
    expect(await shen.ask('transferToRelative', { body })).toMatchObject({
      balance: { beforeFen: 120_000, afterFen: 0 },
    });
  });

  it('杭州 authorises nobody', async () => {
    const body = await aSharingRequest(shen, 'shen-jianming', 'lu-azhen');
    expect(await shen.refused('startSharing', { body })).toMatchObject({ code: 'SHARING_NOT_HERE', status: 422 });
  });
});
