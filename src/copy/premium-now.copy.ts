import type { PremiumBill } from '@/contract/premium.contract';

/** 5 点, 09:15: when something is taken again, as people say it. */
const hourInWords = (hour: string): string => (hour.endsWith(':00') ? `${Number(hour.slice(0, 2))} 点` : `${hour} `);

/** When a door that is shut now, or a bill that somebody is paying, may be tried again; null: it is something else. */
const againAt = ({ code, params }: NonNullable<PremiumBill['refusal']>): string | null => {
  if (code === 'PREMIUM_CHANNEL_CLOSED') return String(params.opensAt ?? '');
  return code === 'PREMIUM_LOCKED' ? String(params.until ?? '') : null;
};

/** 现在缴不了，5 点以后再来。 Null: nothing that is owed is kept waiting. */
export const notNowInWords = (bills: readonly PremiumBill[]): string | null => {
  const hours = bills.flatMap(({ refusal }) => (refusal ? [againAt(refusal)] : [])).filter((hour) => hour !== null);
  const [soonest] = [...hours].sort();
  if (soonest === undefined) return null;
  return soonest === '' ? '现在缴不了，过一会儿再来。' : `现在缴不了，${hourInWords(soonest)}以后再来。`;
};
