import type { BureauOptions } from '../../../mock-server/app';
import { createClock } from '../../../mock-server/clock';
import type { SeedPerson } from '../../../mock-server/seed/world';
import type { Store } from '../../../mock-server/store/store';
import { callerOf } from '../../server/support/call';
import { HOSPITAL_KEY } from '../../server/support/world';
import { listen, openStore, tempFolder } from '../../support/open-parts';
import { memberOf, ROLE_NAMES, type Role, worldOf } from './families-world';
import {
  CAP_FEN,
  type Family,
  FIRST_BILL_FEN,
  FIRST_SENDING_FEN,
  familyAtFirst,
  type Op,
  PREMIUM_FEN,
  QUOTA_FEN,
} from './family-model';

export interface LivingFamily {
  begin: Family;
  /** The deed over real HTTP, and its answer in the model's words; `client` chooses which bureau is asked. */
  ask: (op: Op, client: number) => Promise<string>;
}

const START = Date.parse('2030-01-01T00:00:00Z');

export interface Families {
  next: (isQuotaActive: boolean, isPremiumPaid: boolean) => Promise<LivingFamily>;
  checkLedger: () => Promise<unknown>;
  close: () => Promise<void>;
}

interface Openings {
  /** How many families there are in one world. */
  families: number;
  /** How many bureaus answer, on one set of data. */
  bureaus: number;
  /** Puts a fault between a bureau and its store: for the proof that the checks bite. */
  wrap?: (store: Store) => Store;
  options?: Pick<BureauOptions, 'clock'>;
}

/** Families in bureaus on one set of data, each family asked once; their time stands still. */
export const openFamilies = async ({
  families,
  bureaus,
  wrap = (store) => store,
  options,
}: Openings): Promise<Families> => {
  const folder = tempFolder();
  const world = worldOf(families);
  const opened: { url: string; close: () => Promise<void>; store: Store }[] = [];
  for (let at = 0; at < bureaus; at += 1) {
    const store = openStore(folder.file);
    const parts = { store: wrap(store), clock: createClock(() => START), demo: true, world, ...options };
    opened.push({ ...(await listen(parts)), store });
  }
  const callers = opened.map(({ url }) => callerOf(url));
  const first = callers[0] as (typeof callers)[number];
  const textOf = async (kind: string, region: string) => {
    const { version, hash } = (await first('GET', `/v1/notices/${kind}?region=${region}`)).body;
    return { version, hash };
  };
  const texts = {
    notice: await textOf('SHARING_NOTICE', 'hebei'),
    pledge: await textOf('SHARING_PLEDGE', 'hebei'),
    across: await textOf('CROSS_PROVINCE_NOTICE', 'national'),
    relative: await textOf('CROSS_PROVINCE_RELATIVE_NOTICE', 'national'),
    help: await textOf('HELP_NOTICE', 'national'),
  };
  let used = 0;

  const begin = async (isQuotaActive: boolean, isPremiumPaid: boolean): Promise<LivingFamily> => {
    const family = used;
    used += 1;
    if (family >= families) throw new Error('All families have been asked.');
    const people = Object.fromEntries(ROLE_NAMES.map((role) => [role, memberOf(role, family)])) as Record<
      Role,
      SeedPerson
    >;
    const identity = (role: Role) => ({ name: people[role].name, idNumber: people[role].idNumber });
    const must = async (...asked: Parameters<typeof first>) => {
      const answer = await first(...asked);
      if (answer.status >= 400) throw new Error(`${asked[0]} ${asked[1]}: ${answer.text}`);
      return answer.body;
    };
    const tokens = {} as Record<Role, string>;
    for (const role of ROLE_NAMES)
      tokens[role] = (await must('POST', '/v1/sessions', { body: { method: 'MOCK_FACE', ...identity(role) } })).token;
    const as = (role: Role, body: unknown = {}) => ({ token: tokens[role], body });
    const share = async (child: 'daughter' | 'son') => {
      const signature = { method: 'TYPED', name: people[child].name };
      const body = {
        relative: identity('mother'),
        kinship: 'PARENT',
        terms: { uses: ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'], ceilingFen: null, firstDay: null, lastDay: null },
        consent: { notice: texts.notice, pledge: { ...texts.pledge, signature } },
      };
      return (await must('POST', '/v1/sharings', as(child, body))).id as string;
    };
    const ids = { daughter: await share('daughter'), son: await share('son') };
    const bill = (totalFen: number) => ({ insured: identity('mother'), purpose: 'OUTPATIENT', totalFen, poolFen: 0 });
    const billId = (await must('POST', '/v1/settlements', { token: HOSPITAL_KEY, body: bill(FIRST_BILL_FEN) })).id;
    const claim = { relative: identity('mother'), kinship: 'PARENT' };
    const proposal = { ...claim, quotaFen: QUOTA_FEN, consent: { notice: texts.across } };
    const quotaId = (await must('POST', '/v1/cross-province-sharings', as('far', proposal))).id;
    const quota = `/v1/cross-province-sharings/${quotaId}`;
    const acceptance = { consent: { notice: texts.relative } };
    if (isQuotaActive) await must('POST', `${quota}/acceptance`, as('mother', acceptance));
    for (const role of ['far', 'mother'] as const) await must('POST', '/v1/wallet', as(role));
    const sending = (amountFen: number) => ({ ...claim, amountFen, source: 'PERSONAL_ACCOUNT' });
    const sendingId = (await must('POST', '/v1/wallet/transfers', as('far', sending(FIRST_SENDING_FEN)))).id;
    const order = (child: 'daughter' | 'son') => ({ sharingId: ids[child], year: 2027, amountFen: PREMIUM_FEN });
    const orderId = isPremiumPaid
      ? (await must('POST', '/v1/premium-orders', as('daughter', order('daughter')))).id
      : '';
    const helping = {
      relative: identity('daughter'),
      place: 'BESIDE',
      scopes: ['LOOK', 'PAY_PREMIUM'],
      capFen: CAP_FEN,
      firstDay: '2026-11-22',
      lastDay: '2026-12-31',
    };
    const helpingId = (await must('POST', '/v1/helpings', as('son', helping))).id;
    const agreed = { by: { kind: 'MOCK_FACE', helpingId }, answer: 'AGREE', notice: texts.help };
    await must('POST', '/v1/help-invitations/answers', { body: agreed });

    const shareOf = (body: { shares: { sharingId: string; amountFen: number }[] }, sharingId: string) =>
      body.shares.find((one) => one.sharingId === sharingId)?.amountFen ?? 0;
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the cases stand in a row, one short line each
    const ask: LivingFamily['ask'] = async (op, client) => {
      const call = callers[client % callers.length] ?? first;
      const post = (path: string, asked: object) => call('POST', path, asked);
      const helped = { 'helping-id': helpingId };
      const answer = await {
        SETTLE: () => {
          const { totalFen, key } = op as Extract<Op, { does: 'SETTLE' }>;
          const keyed = key === undefined ? {} : { key: `family-${family}-${key}` };
          return post('/v1/settlements', { token: HOSPITAL_KEY, body: bill(totalFen), ...keyed });
        },
        REFUND_BILL: () => post(`/v1/settlements/${billId}/refund`, { token: HOSPITAL_KEY, body: {} }),
        PAY_PREMIUM: () => {
          const { by } = op as Extract<Op, { does: 'PAY_PREMIUM' }>;
          if (by !== 'HELPER') return post('/v1/premium-orders', as(by, order(by)));
          return post('/v1/premium-orders', { ...as('son', order('daughter')), headers: helped });
        },
        REFUND_ORDER: () => post(`/v1/premium-orders/${orderId}/refund`, as('daughter')),
        END_SHARING: () => {
          const { of, by } = op as Extract<Op, { does: 'END_SHARING' }>;
          return post(`/v1/sharings/${ids[of]}/termination`, as(by));
        },
        READ_BALANCE: () => call('GET', '/v1/me', { token: tokens[(op as Extract<Op, { does: 'READ_BALANCE' }>).of] }),
        ACCEPT_QUOTA: () => post(`${quota}/acceptance`, as('mother', acceptance)),
        REFUSE_QUOTA: () => post(`${quota}/refusal`, as('mother')),
        WITHDRAW_QUOTA: () => post(`${quota}/withdrawal`, as('far')),
        CHANGE_QUOTA: () =>
          call('PUT', quota, as('far', { quotaFen: (op as Extract<Op, { does: 'CHANGE_QUOTA' }>).quotaFen })),
        END_QUOTA: () => post(`${quota}/termination`, as((op as Extract<Op, { does: 'END_QUOTA' }>).by)),
        ACCEPT_SENDING: () => post(`/v1/wallet/transfers/${sendingId}/acceptance`, as('mother')),
        REFUSE_SENDING: () => post(`/v1/wallet/transfers/${sendingId}/refusal`, as('mother')),
        SEND: () => post('/v1/wallet/transfers', as('far', sending((op as Extract<Op, { does: 'SEND' }>).amountFen))),
        END_HELP: () => post(`/v1/helpings/${helpingId}/termination`, as((op as Extract<Op, { does: 'END_HELP' }>).by)),
      }[op.does]();
      const { status, body } = answer;
      if (status >= 400) return body.code ?? `a fault: ${status}`;
      if (op.does === 'READ_BALANCE') return String(body.personalAccount.balanceFen);
      if (op.does !== 'SETTLE') return 'yes';
      const parts = [ids.daughter, ids.son, quotaId].map((id) => shareOf(body, id));
      return `own ${body.ownFen} daughter ${parts[0]} son ${parts[1]} quota ${parts[2]} cash ${body.cashFen}`;
    };
    return { begin: familyAtFirst(isQuotaActive, isPremiumPaid), ask };
  };
  return {
    next: begin,
    checkLedger: async () => (await first('GET', '/_demo/ledger/check')).body,
    close: async () => {
      for (const { close, store } of opened.reverse()) {
        await close();
        await store.close();
      }
      await folder.remove();
    },
  };
};
