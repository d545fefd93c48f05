const ALL_USES = ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'];
const CARE_ONLY = ['CARE', 'PHARMACY'];
const today = { firstDay: '2026-11-22', ceilingFen: null, lastDay: null };

/** After one relative was added: what the result says, and what the bureau holds; `signed` as the pledge was. */
export const ADDED = [
  {
    region: 'hebei',
    between: ['wang-fang', 'liu-guilan'],
    rows: ['可以用来看病、买药、缴居民医保费', '开始时间2026年11月22日 09:00'],
    held: { stage: 'ACTIVE', terms: { ...today, uses: ALL_USES } },
    signed: 'DRAWN',
  },
  {
    region: 'guangdong',
    between: ['chen-jianhua', 'huang-xiuying'],
    rows: ['可以用来看病、买药、缴居民医保费', '开始时间2026年11月22日 09:00'],
    held: { stage: 'ACTIVE', terms: { ...today, uses: ALL_USES } },
    signed: null,
  },
  {
    region: 'shanxi',
    between: ['hao-zhiqiang', 'ji-xiulan'],
    rows: ['可以用来看病、买药、缴居民医保费', '单次最高500.00 元', '开始日期2026年11月22日'],
    held: { stage: 'ACTIVE', terms: { ...today, uses: ALL_USES, ceilingFen: 50_000 } },
    signed: 'DRAWN',
  },
  {
    region: 'ningbo',
    between: ['bao-guoping', 'yu-afeng'],
    rows: ['可以用来看病、买药', '开始日期2026年11月22日', '结束日期2026年12月31日'],
    held: { stage: 'ACTIVE', terms: { ...today, uses: CARE_ONLY, lastDay: '2026-12-31' } },
    signed: null,
  },
  {
    region: 'ningbo-network',
    between: ['liu-zhihang', 'sha-yuzhen'],
    rows: ['可以用来看病、买药', '开始时间2026年11月22日 09:00'],
    held: { stage: 'ACTIVE', terms: { ...today, uses: CARE_ONLY } },
    signed: null,
  },
  {
    region: 'zhejiang',
    between: ['luo-min', 'luo-shuigen'],
    rows: ['可以用来看病、买药', '开始日期2026年11月22日', '办理时间2026年11月22日 09:00'],
    held: { stage: 'APPLIED', terms: { ...today, uses: CARE_ONLY } },
    signed: null,
  },
  {
    region: 'gansu',
    between: ['mi-lan', 'mi-shan'],
    rows: ['可以用来看病、买药、缴居民医保费', '开始时间2026年11月22日 09:00'],
    held: { stage: 'ACTIVE', terms: { ...today, uses: ALL_USES } },
    signed: null,
  },
  {
    region: 'beijing',
    between: ['meng-qing', 'meng-yang'],
    rows: ['可以用来看病、买药、缴居民医保费', '开始时间2026年11月22日 09:00'],
    held: { stage: 'ACTIVE', terms: { ...today, uses: ALL_USES } },
    signed: null,
  },
  {
    region: 'shandong',
    between: ['kong-liang', 'kong-hai'],
    rows: ['可以用来看病、买药、缴居民医保费', '每月最多50.00 元'],
    held: { stage: 'ACTIVE', terms: { ...today, uses: ALL_USES, monthLimitFen: 5_000 } },
    signed: 'DRAWN',
  },
  {
    region: 'shaanxi',
    between: ['lei-xin', 'hui-ziang'],
    rows: ['可以用来看病、买药、缴居民医保费', '开始时间2026年11月22日 09:00'],
    held: { stage: 'ACTIVE', terms: { ...today, uses: ALL_USES } },
    signed: 'DRAWN',
  },
] as const;
