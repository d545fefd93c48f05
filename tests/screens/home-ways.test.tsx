import { render, screen, waitFor } from '@testing-library/react';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { REGIONS } from '@/domain/region/regions';
import type { Person } from '@/frames/signed-in';
import { Ways } from '@/pages/home/ways';
import { makePageHooks } from '../support/screens/page-hooks';

const bureau = jest.fn();

beforeAll(makePageHooks);
beforeEach(() => {
  bureau.mockReset();
  bureau.mockResolvedValue({ ok: true, status: 200, text: async () => JSON.stringify({ sharings: [] }) });
  globalThis.fetch = bureau;
});

const me = { today: '2026-11-22', personalAccount: null } as Person['me'];

test.each(Object.values(REGIONS).map((profile) => [profile.name, profile] as const))(
  'in %s every way on home says what it is, also to who has no members yet',
  async (_, profile) => {
    const words = REGION_COPIES[profile.code];
    render(<Ways me={me} profile={profile} words={words} whyNotInvite={null} />);
    await waitFor(() => expect(screen.getByText(words.tiles.records.name)).toBeInTheDocument());
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter((row) => row === '')).toEqual([]);
  },
);
