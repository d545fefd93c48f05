import { useState } from 'react';
import type { Answer } from '@/api/answer';
import { applyThroughEmployer, listHandedIn } from '@/api/employer.api';
import type { Persona } from '@/contract/demo.contract';
import type { HandedInList } from '@/contract/employer.contract';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { officeWords } from '@/copy/employer.copy';
import { refusalLine } from '@/copy/refusal-line';
import type { Kinship } from '@/domain/person/kinship';
import { scrollToTop } from '@/platform/scroll';
import { attempt } from '@/stores/attempt';

export interface OfficeForm {
  relativeName: string;
  relativeId: string;
  kinship: Kinship | null;
}

const EMPTY: OfficeForm = { relativeName: '', relativeId: '', kinship: null };

export type OfficeNews = Exclude<Answer<unknown>, { kind: 'accepted' }> | { kind: 'sent' } | null;

/** The office's desk: one relative of one employee at a time, and what became of those before. */
export const useOffice = (bearer: string) => {
  const [employee, setEmployee] = useState<Persona | null>(null);
  const [form, setForm] = useState(EMPTY);
  const [news, setNews] = useState<OfficeNews>(null);
  const [isMissing, setMissing] = useState(false);
  const [isChecking, setChecking] = useState(false);
  const [handedIn, setHandedIn] = useState<HandedInList['applications']>([]);

  const readHandedIn = async () => {
    const answer = await listHandedIn(bearer);
    if (answer.kind === 'accepted') setHandedIn(answer.value.applications);
  };
  const check = () => {
    const isWhole = employee !== null && form.kinship !== null;
    setMissing(!isWhole);
    setChecking(isWhole);
    scrollToTop();
  };
  const fix = () => setChecking(false);
  const submit = async () => {
    const { kinship } = form;
    if (!employee || kinship === null) return;
    const body = {
      employee: { name: employee.name, idNumber: employee.idNumber },
      relative: { name: form.relativeName, idNumber: form.relativeId },
      kinship,
    };
    const answer = await attempt(body, (sent, key) => applyThroughEmployer(bearer, sent, key));
    setChecking(false);
    setNews(answer.kind === 'accepted' ? { kind: 'sent' } : answer);
    if (answer.kind === 'accepted') {
      setForm(EMPTY);
      setMissing(false);
    }
    scrollToTop();
    await readHandedIn();
  };
  const choose = (person: Persona | null) => {
    setEmployee(person);
    setMissing(false);
    setNews(null);
  };
  const type = (typed: Partial<OfficeForm>) => {
    setForm((before) => ({ ...before, ...typed }));
    setNews(null);
  };
  const refused = news?.kind === 'refused' && news.field !== null ? { [news.field]: refusalLine(news) } : {};
  const errors: Readonly<Record<string, string>> = {
    ...refused,
    ...(isMissing && employee === null && { employee: officeWords.employeeMissing }),
    ...(isMissing && form.kinship === null && { kinship: addRelativeWords.form.kinshipMissing }),
  };
  return { employee, choose, form, type, news, errors, handedIn, readHandedIn, isChecking, check, fix, submit };
};
