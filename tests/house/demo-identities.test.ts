import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIdNumber } from '@/domain/person/id-number';
import { SANDBOX } from '../../mock-server/seed/sandbox';

const { people, startsAt } = SANDBOX;
const read = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');
/** The address codes the page of demo identities gives reasons for. */
const codes = [...read('docs/demo-identities.md').matchAll(/`(\d{2}99)xx`/g)].map(([, code]) => code);
const duplicatesOf = (values: readonly (string | null)[]) =>
  values.filter((value, at) => value !== null && values.indexOf(value) !== at);

describe('the people of the sandbox can be nobody', () => {
  it.each(people.map((person) => [person.name, person] as const))('%s', (_, { idNumber, phone }) => {
    expect(codes).toContain(idNumber.slice(0, 4));
    expect(readIdNumber(idNumber, startsAt.slice(0, 10))).toMatchObject({ ok: true, value: { idNumber } });
    if (phone !== null) expect(phone).toMatch(/^12\d{9}$/);
  });

  it('each has an id, a name, an ID number and a phone of their own', () => {
    for (const key of ['id', 'name', 'idNumber', 'phone'] as const)
      expect(duplicatesOf(people.map((person) => person[key]))).toEqual([]);
  });

  it('and whoever may be offered at the login has a phone', () => {
    expect(people.filter((person) => person.playable && person.phone === null)).toEqual([]);
  });

  it('nobody without the employee insurance has a personal account', () => {
    expect(people.filter((person) => person.openingFen !== null && person.insurance.kind !== 'EMPLOYEE')).toEqual([]);
  });

  it('no other seeded text holds an ID number', () => {
    expect(JSON.stringify(SANDBOX.history)).not.toMatch(/\d{17}[\dX]/);
  });
});

describe('the README of the bureau', () => {
  const readme = read('mock-server/README.md');

  it.each(people.map((person) => [person.name, person] as const))('tells what will happen to %s', (_, person) => {
    expect(readme).toContain(`| ${person.name} | ${person.phone ?? '—'} | ${person.who} | ${person.story} |`);
  });

  it('names nobody who is not there', () => {
    const rows = readme.split('\n').filter((line) => /^\| \S+ \| (12\d{9}|—) \|/.test(line));
    expect(rows).toHaveLength(people.length);
  });
});
