import type { ReasonWay } from '@/domain/reasons/reason';
import { HEBEI } from '@/domain/region/hebei';
import { NINGBO_NETWORK } from '@/domain/region/ningbo-network';
import { type WayNeeds, wayFor } from '@/frames/reason-routes';

const about = { sharingId: 's', reach: 'REGION' } as const;

test.each<[string, ReasonWay, WayNeeds, ReasonWay]>([
  ['today’s rules stand beside sharing across provinces', 'CROSS', { profile: HEBEI }, 'CROSS'],
  ['rules of before it lead to themselves', 'CROSS', { profile: NINGBO_NETWORK }, 'RULES'],
  ['whoever is in no region yet is shown it', 'CROSS', {}, 'CROSS'],
  ['one’s own terms are changed', 'TERMS', { about: { ...about, asSharer: true } }, 'TERMS'],
  ['another’s terms are only seen', 'TERMS', { about: { ...about, asSharer: false } }, 'SHARING'],
])('%s', (_, way, needs, expected) => {
  expect(wayFor(way, needs)).toBe(expected);
});
