import type { TestBureau } from './bureau';
import type { Call, CallAnswer } from './call';
import { DAUGHTER, HOSPITAL_KEY, MOTHER, SON, STRANGER } from './world';

/** The consent a program would send: the texts in force, the pledge signed by typing. */
export const consentFor = async (call: Call, region: 'hebei' | 'guangdong', signer: string) => {
  const seen = async (kind: string) => {
    const { status, body } = await call('GET', `/v1/notices/${kind}?region=${region}`);
    return status === 200 ? { version: body.version, hash: body.hash } : null;
  };
  const notice = await seen('SHARING_NOTICE');
  const pledge = await seen('SHARING_PLEDGE');
  return pledge ? { notice, pledge: { ...pledge, signature: { method: 'TYPED', name: signer } } } : { notice };
};

/** A sharer of Hebei shares with the mother, for every use. */
export const shareWithMother = async (
  call: Call,
  sharer: { token: string; name: string },
  over: Record<string, unknown> = {},
): Promise<CallAnswer> =>
  call('POST', '/v1/sharings', {
    token: sharer.token,
    body: {
      relative: { name: MOTHER.name, idNumber: MOTHER.idNumber },
      kinship: 'PARENT',
      terms: { uses: ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'], ceilingFen: null, firstDay: null, lastDay: null },
      consent: await consentFor(call, 'hebei', sharer.name),
      ...over,
    },
  });

/** The daughter shares ¥3,000 with her mother, then the son ¥100; a stranger has nothing to do with any of them. */
export async function openTwoSharers(bureau: TestBureau) {
  const [daughter, son, mother, stranger] = (await Promise.all(
    [DAUGHTER, SON, MOTHER, STRANGER].map(bureau.signIn),
  )) as [string, string, string, string];
  const daughters: string = (await shareWithMother(bureau.call, { token: daughter, name: DAUGHTER.name })).body.id;
  bureau.wait(1);
  const sons: string = (await shareWithMother(bureau.call, { token: son, name: SON.name })).body.id;
  return { daughter, son, mother, stranger, daughters, sons };
}

export const motherBill = (over: Record<string, unknown> = {}) => ({
  insured: { name: MOTHER.name, idNumber: MOTHER.idNumber },
  purpose: 'OUTPATIENT',
  totalFen: 10_000,
  poolFen: 4_000,
  ...over,
});

/** The hospital settles a bill of the mother. */
export const settleMother = (call: Call, over: Record<string, unknown> = {}): Promise<CallAnswer> =>
  call('POST', '/v1/settlements', { token: HOSPITAL_KEY, body: motherBill(over) });
