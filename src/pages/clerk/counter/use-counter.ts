import { useState } from 'react';
import type { Answer } from '@/api/answer';
import { findAtHall } from '@/api/hall.api';
import type { HallDeed, HallPerson } from '@/contract/hall.contract';
import type { Day } from '@/domain/calendar';
import { hallMattersOf } from '@/domain/hall/hall-matters';
import { REGIONS } from '@/domain/region/regions';
import type { TermsErrors } from '@/frames/terms-errors';
import { scrollToTop } from '@/platform/scroll';
import { attempt } from '@/stores/attempt';
import { COUNTER_DEEDS } from './counter-deeds';
import { type CounterErrors, counterErrors, refusedAt, termsErrorsOf } from './counter-errors';
import { type CounterForm, EMPTY, forAnotherMatter, presentIn } from './counter-form';

export type CounterNews = Exclude<Answer<unknown>, { kind: 'accepted' }> | null;

/** The counter from one person to the next: who stands there, what is done, the slip. */
export const useCounter = (bearer: string, today: Day) => {
  const [form, setForm] = useState<CounterForm>(EMPTY);
  const [person, setPerson] = useState<HallPerson | null>(null);
  const [slip, setSlip] = useState<HallDeed | null>(null);
  const [news, setNews] = useState<CounterNews>(null);
  const [wasPressed, setPressed] = useState(false);
  const [isChecking, setChecking] = useState(false);

  const hear = <T>(answer: Answer<T>, good: (value: T) => void): void => {
    setNews(answer.kind === 'accepted' ? null : answer);
    if (answer.kind === 'accepted') good(answer.value);
    scrollToTop();
  };
  const meet = (found: HallPerson) => {
    const offered = hallMattersOf(REGIONS[found.region]);
    setPerson(found);
    setForm((before) => ({
      ...before,
      matter: offered.find((one) => one === before.matter) ?? offered[0] ?? before.matter,
    }));
  };
  const find = async () => {
    const body = { present: presentIn(form) };
    hear(await attempt(body, (sent, key) => findAtHall(bearer, sent, key)), meet);
  };
  const filled: CounterErrors = person ? counterErrors(form) : {};
  const terms: TermsErrors = person ? termsErrorsOf(person, form, today) : {};
  const check = () => {
    setPressed(true);
    setNews(null);
    setChecking(Object.keys({ ...filled, ...terms }).length === 0);
    scrollToTop();
  };
  const fix = () => {
    setChecking(false);
    scrollToTop();
  };
  const act = async () => {
    if (!person) return;
    const answer = await COUNTER_DEEDS[form.matter](bearer, person, form);
    setChecking(false);
    hear(answer, setSlip);
  };
  const begin = (next: CounterForm) => {
    setForm(next);
    setSlip(null);
    setNews(null);
    setPressed(false);
    setChecking(false);
  };
  const next = () => {
    begin(EMPTY);
    setPerson(null);
  };
  const again = () => {
    begin(forAnotherMatter(form));
    return find();
  };
  const type = (typed: Partial<CounterForm>) => {
    setForm((before) => ({ ...before, ...typed }));
    setNews(null);
  };
  const errors = { ...refusedAt(news), ...(wasPressed ? filled : {}) };
  const shown = wasPressed ? terms : {};
  return { form, type, person, slip, news, errors, terms: shown, isChecking, find, check, fix, act, again, next };
};
