import type { RefusedAnswer } from '@/api/answer';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { HEBEI } from '@/domain/region/hebei';
import { repairOf } from '@/pages/add-relative/result/repair';

const refused = (code: RefusedAnswer['code'], field: string | null): RefusedAnswer => ({
  kind: 'refused',
  code,
  params: {},
  field,
});

const labelOf = (code: RefusedAnswer['code'], field: string | null) =>
  repairOf({ profile: HEBEI, words: REGION_COPIES.hebei })(refused(code, field))?.label ?? 'home';

describe('what one can do about a refused relative', () => {
  it.each([
    ['a number that is wrong is typed anew', 'ID_CHECKSUM', 'relative.idNumber', '修改填写的内容'],
    ['a kinship that is wrong is chosen anew', 'KINSHIP_MISMATCH', 'kinship', '修改填写的内容'],
    ['a place that is taken is freed in the list', 'SLOT_TAKEN', 'kinship', '查看我的亲属'],
    ['a card that rests is nothing one typed', 'CARD_NOT_IN_USE', 'relative.idNumber', 'home'],
    ['a network of their own is nothing one typed', 'IN_OTHER_NETWORK', 'relative.idNumber', 'home'],
    ['an insurance that rests is nothing one typed', 'RELATIVE_SUSPENDED', 'relative.idNumber', 'home'],
    ['publicly funded care is corrected at the hall', 'PUBLIC_FUNDED', 'relative.idNumber', '看医保大厅'],
    ['who left is vouched for at the hall', 'RELATIVE_HAS_LEFT', 'relative.idNumber', '看医保大厅'],
  ] as const)('%s', (_, code, field, label) => {
    expect(labelOf(code, field)).toBe(label);
  });
});
