import { REGION_CODES } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { addRelativeDoor, relativesDoor } from '@/frames/add-relative-screens';
import { flows } from '@/pages/flows';
import { missingTransferStep, transferDraft } from '@/stores/transfer.store';

/** Whether an address is that of a screen the app has: `/pages/<flow>/<screen>/index`. */
const isScreen = (address: string): boolean => {
  const [, flow = '', screen = ''] = /^\/pages\/([^/]+)\/([^/]+)\/index$/.exec(address) ?? [];
  return flows[flow]?.includes(screen) ?? false;
};

describe.each(REGION_CODES)('地方专区 of %s', (code) => {
  const profile = REGIONS[code];

  it('leads to a screen of the region’s own flow', () => {
    const flow = profile.flows.share === 'TRANSFER' ? 'transfer' : 'add-relative';
    expect(addRelativeDoor(profile)).toMatch(new RegExp(`^/pages/${flow}/`));
    expect(isScreen(addRelativeDoor(profile))).toBe(true);
  });

  it('and to a list of what was done', () => {
    expect(isScreen(relativesDoor(profile))).toBe(true);
  });
});

it('leads in 杭州 to the transfer, whose first step may be taken before anything is filled in', () => {
  expect(addRelativeDoor(REGIONS.hangzhou)).toBe('/pages/transfer/notice/index');
  expect(missingTransferStep(transferDraft.use.getState(), 'notice')).toBeNull();
});

it('an address that is no screen is none', () => {
  expect(isScreen('/pages/transfer/nowhere/index')).toBe(false);
});
