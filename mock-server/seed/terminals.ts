import type { World } from './world';

/** Places that settle. The keys are the demo's own, printed for everyone: they guard nothing. */
export const TERMINALS: World['terminals'] = [
  { id: 'hebei-hospital', name: '河北演示医院', kind: 'HOSPITAL', region: 'hebei', key: 'demo-key-hebei-hospital' },
  { id: 'hebei-pharmacy', name: '河北演示药房', kind: 'PHARMACY', region: 'hebei', key: 'demo-key-hebei-pharmacy' },
  {
    id: 'guangdong-hospital',
    name: '广东演示医院',
    kind: 'HOSPITAL',
    region: 'guangdong',
    key: 'demo-key-guangdong-hospital',
  },
  {
    id: 'guangdong-pharmacy',
    name: '广东演示药房',
    kind: 'PHARMACY',
    region: 'guangdong',
    key: 'demo-key-guangdong-pharmacy',
  },
  {
    id: 'hangzhou-hospital',
    name: '杭州演示医院',
    kind: 'HOSPITAL',
    region: 'hangzhou',
    key: 'demo-key-hangzhou-hospital',
  },
  {
    id: 'hangzhou-pharmacy',
    name: '杭州演示药房',
    kind: 'PHARMACY',
    region: 'hangzhou',
    key: 'demo-key-hangzhou-pharmacy',
  },
];
