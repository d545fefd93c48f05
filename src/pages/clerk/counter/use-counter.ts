import { useState } from 'react';
import type { Answer } from '@/api/answer';
import { endSharingAtHall, findAtHall, startSharingAtHall } from '@/api/hall.api';
import { readNotice } from '@/api/notice.api';
import type { HallDeed, HallPerson } from '@/contract/hall.contract';
import type { Kinship } from '@/domain/person/kinship';
import { REGIONS } from '@/domain/region/regions';
import { readYuan } from '@/domain/typed-yuan';
import { attempt } from '@/stores/attempt';

const EMPTY = {
  name: '',
  idNumber: '',
  relativeName: '',
  relativeId: '',
  kinship: 'PARENT' as Kinship,
  limit: '',
  paperRef: '',
  byProxy: false,
  proxyName: '',
  proxyId: '',
  validUntil: '',
};
export type CounterForm = typeof EMPTY;

type News = Exclude<Answer<unknown>, { kind: 'accepted' }> | null;

const filedOf = (form: CounterForm, matter: 'START_SHARING' | 'END_SHARING') => ({
  present: { name: form.name, idNumber: form.idNumber },
  proxy: form.byProxy
    ? { name: form.proxyName, idNumber: form.proxyId, scope: [matter], validUntil: form.validUntil }
    : null,
  paperRef: form.paperRef,
});

/** The texts in force, as they were printed for the person to sign. */
const textsFor = async ({ region }: HallPerson) => {
  const notice = await readNotice('SHARING_NOTICE', region);
  if (notice.kind !== 'accepted') return null;
  const seen = ({ version, hash }: { version: string; hash: string }) => ({ version, hash });
  if (REGIONS[region].sharing.pledge === 'NONE') return { notice: seen(notice.value) };
  const pledge = await readNotice('SHARING_PLEDGE', region);
  return pledge.kind === 'accepted' ? { notice: seen(notice.value), pledge: seen(pledge.value) } : null;
};

const termsFor = ({ region }: HallPerson, form: CounterForm) => {
  const { uses, ceiling, limit } = REGIONS[region].sharing;
  const typed = readYuan(form.limit);
  return {
    uses: [...uses],
    ceilingFen: ceiling === 'PER_PAYMENT' ? typed : null,
    ...(limit === 'PER_MONTH' && typed !== null && { monthLimitFen: typed }),
    firstDay: null,
    lastDay: null,
  };
};

/** The counter from one person to the next: who stands there, what is done, the slip. */
export const useCounter = (bearer: string) => {
  const [form, setForm] = useState<CounterForm>(EMPTY);
  const [person, setPerson] = useState<HallPerson | null>(null);
  const [slip, setSlip] = useState<HallDeed | null>(null);
  const [news, setNews] = useState<News>(null);

  const hear = <T>(answer: Answer<T>, good: (value: T) => void): void => {
    setNews(answer.kind === 'accepted' ? null : answer);
    if (answer.kind === 'accepted') good(answer.value);
  };
  const find = async () => {
    const body = { present: { name: form.name, idNumber: form.idNumber } };
    hear(await attempt(body, (sent, key) => findAtHall(bearer, sent, key)), setPerson);
  };
  const bind = async () => {
    const texts = person && (await textsFor(person));
    if (!person || !texts) return setNews({ kind: 'unknown' });
    const relative = { name: form.relativeName, idNumber: form.relativeId };
    const { kinship } = form;
    const body = { ...filedOf(form, 'START_SHARING'), relative, kinship, terms: termsFor(person, form), texts };
    hear(await attempt(body, (sent, key) => startSharingAtHall(bearer, sent, key)), setSlip);
  };
  const end = async (id: string) => {
    const body = filedOf(form, 'END_SHARING');
    hear(await attempt(body, (sent, key) => endSharingAtHall(bearer, id, sent, key)), setSlip);
  };
  const next = () => {
    setForm(EMPTY);
    setPerson(null);
    setSlip(null);
    setNews(null);
  };
  const type = (typed: Partial<CounterForm>) => setForm((before) => ({ ...before, ...typed }));
  return { form, type, person, slip, news, find, bind, end, next };
};
