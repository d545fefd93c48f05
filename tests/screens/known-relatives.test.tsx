import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { Me } from '@/contract/me.contract';
import type { Sharing } from '@/contract/sharing.contract';
import { JIANGSU } from '@/domain/region/jiangsu';
import { useKnownRelatives } from '@/frames/known-relatives';
import { useRelativeForm } from '@/pages/add-relative/form/use-relative-form';
import { addRelative, gatherRelatives, NOBODY } from '@/stores/add-relative.store';
import { useSettings } from '@/stores/settings.store';
import { aSharing } from '../support/screens/a-sharing';
import { makePageHooks } from '../support/screens/page-hooks';

const father = { name: '冀长河', idNumberMasked: '149901 ******** **11' };
const former = { name: '何芳', idNumberMasked: '149901 ******** **62' };
const at = '2026-11-20T09:00:00.000+08:00';

/** Newest first, as the bureau tells them. */
const SHARINGS: readonly Sharing[] = [
  aSharing({ id: 'mother-again' }),
  aSharing({ id: 'mother-before', stage: 'ENDED', ended: { at, by: 'SHARER' } }),
  aSharing({ id: 'father-ended', other: father, stage: 'ENDED', ended: { at, by: 'SHARER' } }),
  aSharing({ id: 'divorced', other: former, kinship: 'SPOUSE', stage: 'ENDED', ended: { at, by: 'REGISTER' } }),
  aSharing({
    id: 'of-a-sharer',
    side: 'BENEFICIARY',
    other: { name: '郝志强', idNumberMasked: '149901 ******** **17' },
  }),
];

let answer = () => {};
const chosen = jest.fn();

beforeAll(makePageHooks);
beforeEach(() => {
  chosen.mockClear();
  const body = JSON.stringify({ sharings: SHARINGS });
  // The line to the bureau: it answers when the test lets it.
  globalThis.fetch = jest.fn(
    () =>
      new Promise((resolve) => {
        answer = () => resolve({ status: 200, text: async () => body } as Response);
      }),
  ) as typeof fetch;
  act(() => useSettings.getState().chooseTextLevel(2));
});
afterEach(() => act(() => useSettings.getState().chooseTextLevel(0)));

function Who() {
  const [draft, fill] = useState<{ name: string; known: string | null }>({ name: '', known: null });
  const who = useKnownRelatives({
    draft,
    may: () => true,
    onChoose: (relative) => {
      chosen(relative);
      fill(relative);
    },
  });
  return (
    <>
      {who.partWith({ error: who.missing, isFocused: false }).map(({ field, show }) => (
        <div key={field}>{show}</div>
      ))}
    </>
  );
}

const heard = async () => {
  await waitFor(() => expect(globalThis.fetch).toHaveBeenCalled());
  await act(async () => answer());
};
const offered = () => screen.queryAllByRole('radio').map((radio) => radio.getAttribute('aria-label')?.split('，')[0]);
const press = (name: RegExp) => act(() => screen.getByRole('radio', { name }).click());

test('each relative stands there once, former ones and one’s own sharers not at all', async () => {
  render(<Who />);
  expect(offered()).toEqual([]);
  await heard();
  expect([...offered()].sort()).toEqual(['冀*兰（父母）', '冀*河（父母）', '别的人'].sort());
  screen.getByText('还没有选人。请选一位，或选「别的人」。');
});

test('the chosen one is known by the newest sharing, the number masked; 别的人 takes it back', async () => {
  render(<Who />);
  await heard();
  press(/^冀\*兰/);
  expect(chosen).toHaveBeenLastCalledWith({
    name: '冀秀兰',
    idNumber: '149901 ******** **21',
    kinship: 'PARENT',
    known: 'mother-again',
  });
  expect(screen.queryByText(/^还没有选人/)).toBeNull();
  press(/^别的人/);
  expect(chosen).toHaveBeenLastCalledWith({ name: '', idNumber: '', kinship: null, known: null });
  expect(screen.queryByText(/^还没有选人/)).toBeNull();
});

test('in the usual letters nobody is asked for, and the form is as it was', () => {
  act(() => useSettings.getState().chooseTextLevel(0));
  render(<Who />);
  expect(globalThis.fetch).not.toHaveBeenCalled();
  expect(offered()).toEqual([]);
});

test('where several are gathered, nobody more need be chosen; who says 别的人 is asked on, or leaves it', async () => {
  addRelative.clear();
  gatherRelatives([{ name: '汤凤英', idNumber: '329901195807070044', kinship: 'PARENT' }], NOBODY);
  const { result } = renderHook(() => useRelativeForm({ today: '2026-11-22' } as Me, JIANGSU));
  await heard();
  const choose = (value: string) => {
    const [part] = result.current.who.partWith({ error: undefined, isFocused: false });
    const list = part?.show as { props: { onChange: (value: string) => void } };
    act(() => list.props.onChange(value));
  };
  expect(result.current.several.isDone).toBe(true);
  choose('other');
  expect(result.current.several.isDone).toBe(false);
  act(() => result.current.several.drop?.());
  expect(result.current.several.isDone).toBe(true);
  choose('father-ended');
  expect(addRelative.use.getState()).toMatchObject({ known: 'father-ended', name: '冀长河' });
  act(() => result.current.several.another?.());
  expect(addRelative.use.getState().gathered.map(({ known }) => known ?? null)).toEqual([null, 'father-ended']);
  expect(result.current.several.isDone).toBe(true);
  addRelative.clear();
});
