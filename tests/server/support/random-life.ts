import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Sharing } from '@/contract/sharing.contract';
import { addDays, type Day } from '@/domain/calendar';
import { REGIONS } from '@/domain/region/regions';
import { createBureau } from '../../../mock-server/app';
import { createClock } from '../../../mock-server/clock';
import { bothEndsOf } from '../../../mock-server/seed/mirrored-kinship';
import type { World } from '../../../mock-server/seed/world';
import { openSqliteStore } from '../../../mock-server/store/sqlite-store';
import type { Deed } from './random-deeds';
import { tempFolder } from './temp-store';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever came back
  body: any;
}

/** A bureau with these people, its doors knocked at without a network, its time in the test's hand. */
export const beginLife = async (world: World) => {
  const folder = tempFolder();
  let realNow = Date.parse('2030-01-01T00:00:00Z');
  const open = async () => {
    const store = openSqliteStore(folder.file);
    return { store, app: await createBureau({ store, clock: createClock(() => realNow), demo: true, world }) };
  };
  let running: { store: ReturnType<typeof openSqliteStore>; app: FastifyInstance } = await open();
  const stop = async () => {
    await running.app.close();
    await running.store.close();
  };

  const knock = async (method: 'GET' | 'POST' | 'PATCH', url: string, bearer = '', body?: object): Promise<Answer> => {
    const headers = {
      ...(bearer !== '' && { authorization: `Bearer ${bearer}` }),
      ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
    };
    const reply = await running.app.inject({ method, url, headers, ...(body && { payload: body }) });
    return { status: reply.statusCode, body: reply.body === '' ? null : reply.json() };
  };

  const everybody = world.people.map((_, at) => at);
  const person = (at: number) => world.people[at] ?? raise();
  const tokens = new Map<number, { token: string; until: number }>();
  const tokenOf = async (at: number): Promise<string> => {
    const known = tokens.get(at);
    if (known && known.until > Date.parse(await now())) return known.token;
    const { name, idNumber } = person(at);
    const { body } = await knock('POST', '/v1/sessions', '', { method: 'MOCK_FACE', name, idNumber });
    tokens.set(at, { token: body.token, until: Date.parse(body.expiresAt) });
    return body.token;
  };
  const now = async (): Promise<string> => (await knock('GET', '/_demo/clock')).body.now;
  const today = async (): Promise<Day> => (await knock('GET', '/_demo/clock')).body.today;
  const me = async (at: number) => (await knock('GET', '/v1/me', await tokenOf(at))).body;
  const sharingsOf = async (at: number): Promise<Sharing[]> =>
    (await knock('GET', '/v1/sharings', await tokenOf(at))).body.sharings;
  /** One of a person's sharings, whichever side they stand on; of a stranger's, where they have none. */
  const pick = async (at: number, which: number): Promise<Sharing | undefined> => {
    for (const one of [at, ...everybody]) {
      const all = await sharingsOf(one);
      if (all.length > 0) return all[which % all.length];
    }
    return undefined;
  };
  /** The sharer's own hand mostly, now and then another's. */
  const handFor = async (deed: { who: number; which: number }, sharing: Sharing | undefined): Promise<number> => {
    if (deed.which === 9) return deed.who;
    for (const one of everybody) {
      const mine = await sharingsOf(one);
      if (mine.some(({ id, side }) => id === sharing?.id && side === 'SHARER')) return one;
    }
    return deed.who;
  };
  const bills: { id: string; till: string }[] = [];

  const termsAsked = async (deed: Extract<Deed, { do: 'share' | 'change' }>, region: keyof typeof REGIONS) => {
    const { sharing } = REGIONS[region];
    const ceilingFen = sharing.ceiling === 'NONE' ? null : (await me(deed.who)).personalAccount?.availableFen || 10_000;
    const from = await today();
    if (typeof deed.terms === 'string') {
      const firstDay = sharing.days === 'NONE' || deed.terms === 'FITTING_TODAY' ? null : addDays(from, 1);
      return { uses: [...sharing.uses], ceilingFen, firstDay, lastDay: null };
    }
    const { firstDay, lastDay } = deed.terms;
    const dayAt = (days: number | null) => (days === null ? null : addDays(from, days));
    return { ...deed.terms, firstDay: dayAt(firstDay), lastDay: dayAt(lastDay) };
  };
  const seen = async (kind: string, region: string) => {
    const { status, body } = await knock('GET', `/v1/notices/${kind}?region=${region}`);
    return status === 200 ? { version: body.version, hash: body.hash } : null;
  };

  const share = async (deed: Extract<Deed, { do: 'share' }>): Promise<Answer> => {
    const { insurance, name: signer } = await me(deed.who);
    const { name, idNumber } = person(deed.relative);
    const known = world.kinships
      .flatMap(bothEndsOf)
      .find((fact) => fact.person === person(deed.who).id && fact.relative === person(deed.relative).id);
    const pledge = deed.signed ? await seen('SHARING_PLEDGE', insurance.region) : null;
    return knock('POST', '/v1/sharings', await tokenOf(deed.who), {
      relative: { name, idNumber },
      kinship: deed.kinship ?? known?.kinship ?? 'PARENT',
      terms: await termsAsked(deed, insurance.region),
      consent: {
        notice: await seen('SHARING_NOTICE', insurance.region),
        ...(pledge && { pledge: { ...pledge, signature: { method: 'TYPED', name: signer } } }),
      },
    });
  };

  const change = async (deed: Extract<Deed, { do: 'change' }>): Promise<Answer> => {
    const sharing = await pick(deed.who, deed.which);
    const { firstDay: _, ...terms } = await termsAsked(deed, sharing?.region ?? 'hebei');
    const hand = await tokenOf(await handFor(deed, sharing));
    return knock('PATCH', `/v1/sharings/${sharing?.id ?? 'none'}`, hand, { terms });
  };

  const leave = async (deed: { who: number; which: number }, door: 'termination' | 'withdrawal'): Promise<Answer> => {
    const sharing = await pick(deed.who, deed.which);
    const hand = await tokenOf(await handFor(deed, sharing));
    return knock('POST', `/v1/sharings/${sharing?.id ?? 'none'}/${door}`, hand, {});
  };

  const beneficiaryOf = async (deed: { who: number; which: number }): Promise<number> => {
    const sharing = await pick(deed.who, deed.which);
    for (const one of everybody) {
      const mine = await sharingsOf(one);
      if (mine.some(({ id, side }) => id === sharing?.id && side === 'BENEFICIARY')) return one;
    }
    return deed.who;
  };

  const settle = async (deed: Extract<Deed, { do: 'settle' }>): Promise<Answer> => {
    const patient = deed.ofBeneficiary ? await beneficiaryOf(deed) : deed.who;
    const { name, idNumber } = person(patient);
    const region = deed.abroad ?? (await me(patient)).insurance.region;
    const till = `test-key-${region}-${deed.pharmacy ? 'pharmacy' : 'hospital'}`;
    const answer = await knock('POST', '/v1/settlements', till, {
      insured: { name, idNumber },
      purpose: deed.pharmacy ? 'MEDICINE' : 'OUTPATIENT',
      totalFen: deed.totalFen,
      poolFen: deed.poolFen,
    });
    if (answer.status === 201) bills.push({ id: answer.body.id, till });
    return answer;
  };

  const payPremium = async (deed: Extract<Deed, { do: 'payPremium' }>): Promise<Answer> => {
    const sharing = await pick(deed.who, deed.which);
    const pledge = deed.pledged ? await seen('PREMIUM_PLEDGE', sharing?.region ?? 'hebei') : null;
    return knock('POST', '/v1/premium-orders', await tokenOf(await handFor(deed, sharing)), {
      sharingId: sharing?.id ?? 'none',
      year: Number((await today()).slice(0, 4)) + 1,
      amountFen: deed.amountFen,
      ...(pledge && { pledge }),
    });
  };

  const refundPremium = async (which: number): Promise<Answer> => {
    for (const one of everybody) {
      const { orders } = (await knock('GET', '/v1/premium-orders', await tokenOf(one))).body;
      if (orders.length === 0) continue;
      return knock('POST', `/v1/premium-orders/${orders[which % orders.length].id}/refund`, await tokenOf(one), {});
    }
    return knock('POST', '/v1/premium-orders/none/refund', await tokenOf(0), {});
  };

  const perform = async (deed: Deed): Promise<Answer> => {
    switch (deed.do) {
      case 'share':
        return share(deed);
      case 'change':
        return change(deed);
      case 'end':
        return leave(deed, 'termination');
      case 'withdraw':
        return leave(deed, 'withdrawal');
      case 'settle':
        return settle(deed);
      case 'refundBill': {
        const bill = bills[deed.which % Math.max(1, bills.length)];
        return knock(
          'POST',
          `/v1/settlements/${bill?.id ?? 'none'}/refund`,
          bill?.till ?? 'test-key-hebei-hospital',
          {},
        );
      }
      case 'refundPremium':
        return refundPremium(deed.which);
      case 'payPremium':
        return payPremium(deed);
      case 'payAtTaxChannel': {
        const body = { idNumber: person(deed.who).idNumber, year: Number((await today()).slice(0, 4)) + 1 };
        return knock('POST', '/_demo/tax-payments', '', body);
      }
      case 'insuranceEvent':
        return knock('POST', '/_demo/insurance-events', '', { personId: person(deed.who).id, ...deed.event });
      case 'kinshipEvent': {
        const body = { personId: person(deed.who).id, relativeId: person(deed.relative).id, ended: deed.ended };
        return knock('POST', '/_demo/kinship-events', '', body);
      }
      case 'moveClock':
        return knock('POST', '/_demo/clock', '', deed.move);
      case 'wait':
        realNow += deed.minutes * MINUTE_MS;
        return { status: 200, body: null };
      case 'down':
        await stop();
        realNow += deed.days * DAY_MINUTES * MINUTE_MS;
        running = await open();
        return { status: 200, body: null };
    }
  };

  return {
    perform,
    knock,
    now,
    today,
    me,
    sharingsOf,
    end: async () => {
      await stop();
      folder.remove();
    },
  };
};

const raise = (): never => {
  throw new Error('There is no such person.');
};

export type Life = Awaited<ReturnType<typeof beginLife>>;
