export interface SeedEmployer {
  id: string;
  name: string;
  /** The key of its personnel office; the demo's own. */
  key: string;
  /** People of the sandbox, by id. */
  staff: readonly string[];
}

/** An invented employer whose personnel office hands in applications for its people. */
export const EMPLOYER_OFFICES: readonly SeedEmployer[] = [
  {
    id: 'hebei-works',
    name: '冀演示机械厂',
    key: 'demo-key-employer-hebei',
    staff: ['wang-fang', 'li-min'],
  },
  {
    id: 'shanxi-works',
    name: '晋演示煤机厂',
    key: 'demo-key-employer-shanxi',
    staff: ['hao-zhiqiang'],
  },
];
