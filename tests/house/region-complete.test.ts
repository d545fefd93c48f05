import { REGION_CODES } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { ALL_NOTICES } from '../../mock-server/notices/publish-all';
import { HALLS } from '../../mock-server/seed/halls';
import { SANDBOX } from '../../mock-server/seed/sandbox';

describe.each(REGION_CODES)('%s is more than data:', (code) => {
  const { sharing, premium } = REGIONS[code];
  const worldBegins = SANDBOX.startsAt.slice(0, 10);
  const inForce = ALL_NOTICES.filter(({ region, publishedOn }) => region === code && publishedOn <= worldBegins);

  it.each([
    ['SHARING_NOTICE', true],
    ['SHARING_PLEDGE', sharing.pledge === 'SIGNED'],
    ['PREMIUM_PLEDGE', premium.pledge === 'CONFIRMED'],
  ] as const)('a %s is published exactly where its rules ask for one', (kind, isAsked) => {
    expect(inForce.some((text) => text.kind === kind)).toBe(isAsked);
  });

  it('somebody insured there can be played', () => {
    expect(SANDBOX.people.some(({ insurance, playable }) => insurance.region === code && playable)).toBe(true);
  });

  it('a hall stands there', () => {
    expect(HALLS.some(({ region }) => region === code)).toBe(true);
  });
});
