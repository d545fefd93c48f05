import { GUANGDONG } from '@/domain/region/guangdong';
import { HEBEI } from '@/domain/region/hebei';
import { FORM_FIELDS, type FormField, saidErrorAt, typedErrorAt } from '@/pages/add-relative/form/form-errors';
import { addRelative, answerForm, missingStep } from '@/stores/add-relative.store';
import { clearWhenDone, requestsOf } from '@/stores/add-relative-request';

const NOTICE = { version: '2026-11-01', hash: 'a'.repeat(64) };
const PLEDGE = { ...NOTICE, signature: { method: 'TYPED', name: '王芳' } } as const;
const MOTHER = { name: '刘桂兰', idNumber: '139901195603110029', kinship: 'PARENT' } as const;
const TODAY = '2026-11-22';

const draft = () => addRelative.use.getState();

const onlyRequest = (profile: typeof HEBEI | typeof GUANGDONG) => {
  const [request, another] = requestsOf(profile, draft());
  if (!request || another) throw new Error('Not one request.');
  return request;
};

beforeEach(() => addRelative.clear());

describe('the step that is missing', () => {
  test.each([
    ['in 河北 with nothing filled in: the form', HEBEI, {}, 'FORM'],
    ['in 河北 after the form: the notice', HEBEI, MOTHER, 'NOTICE'],
    ['in 河北 after the notice: the pledge', HEBEI, { ...MOTHER, notice: NOTICE }, 'PLEDGE'],
    ['in 河北 with all of it: none', HEBEI, { ...MOTHER, notice: NOTICE, pledge: PLEDGE }, null],
    ['in 广东 with nothing filled in: the notice', GUANGDONG, {}, 'NOTICE'],
    ['in 广东 after the notice: the form', GUANGDONG, { notice: NOTICE }, 'FORM'],
    ['in 广东 with both, and no pledge: none', GUANGDONG, { ...MOTHER, notice: NOTICE }, null],
  ] as const)('%s', (_, profile, filled, missing) => {
    addRelative.fill(filled);
    expect(missingStep(profile, draft(), 'CHECK')).toBe(missing);
  });
});

test('a pledge signed for one person is not kept for another', () => {
  addRelative.fill({ ...MOTHER, notice: NOTICE, pledge: PLEDGE });
  answerForm({ name: '王建国' });
  expect(draft().pledge).toBeNull();
  expect(draft().notice).toEqual(NOTICE);
});

describe('what is sent', () => {
  test('allows every use of the region until one is taken away', () => {
    addRelative.fill({ ...MOTHER, notice: NOTICE, pledge: PLEDGE });
    expect(onlyRequest(HEBEI).terms.uses).toEqual(['CARE', 'PHARMACY', 'RESIDENT_PREMIUM']);
    addRelative.fill({ uses: ['CARE'] });
    expect(onlyRequest(HEBEI).terms.uses).toEqual(['CARE']);
  });

  test('carries no pledge where none was signed', () => {
    addRelative.fill({ ...MOTHER, notice: NOTICE });
    expect(onlyRequest(GUANGDONG).consent).toEqual({ notice: NOTICE });
  });

  test('empties the draft when it is done, and leaves a draft begun since then', () => {
    addRelative.fill({ ...MOTHER, notice: NOTICE, pledge: PLEDGE });
    const done = onlyRequest(HEBEI);
    answerForm({ name: '王建国' });
    clearWhenDone(done);
    expect(draft().name).toBe('王建国');
    clearWhenDone(onlyRequest(HEBEI));
    expect(draft().name).toBe('');
  });
});

describe('the errors of the form', () => {
  const formErrors = (lookedAt: readonly FormField[]) => {
    const found = FORM_FIELDS.map((field) => {
      const typed = lookedAt.includes(field) ? typedErrorAt(field, draft(), TODAY) : undefined;
      return [field, typed ?? saidErrorAt(field, draft())] as const;
    });
    return Object.fromEntries(found.filter(([, error]) => error !== undefined));
  };
  const errorsOf = (filled: Partial<ReturnType<typeof draft>>, lookedAt: readonly FormField[]) => {
    addRelative.fill(filled);
    return formErrors(lookedAt);
  };

  test('are silent at a field nobody has looked at', () => {
    expect(errorsOf({ ...MOTHER, idNumber: '1399' }, ['name'])).toEqual({});
  });

  test.each([
    ['one character short', '13990119560311002', { idNumber: expect.stringContaining('现在是 17 位') }],
    ['whole', '139901195603110029', {}],
    ['one character more', '1399011956031100290', { idNumber: expect.stringContaining('现在是 19 位') }],
    ['with a wrong last character', '139901195603110028', { idNumber: expect.stringContaining('有一位填错了') }],
    ['of the standard’s example, ending in a small x', '11010519491231002x', {}],
    ['of a Hong Kong permit', '810000199408230021', {}],
  ])('an ID number %s', (_, idNumber, errors) => {
    expect(errorsOf({ ...MOTHER, idNumber }, ['idNumber'])).toEqual(errors);
  });

  test('show the bureau’s own no at the field it arose at, until that answer changes', () => {
    const refused = { code: 'NAME_ID_MISMATCH', params: {}, field: 'relative.name' } as const;
    expect(errorsOf({ ...MOTHER, refused }, [])).toEqual({
      name: '姓名与证件号码对不上，没有办理。请核对这两项，要和参保登记一致。',
    });
    answerForm({ name: '刘桂兰' });
    expect(formErrors([])).toEqual({});
  });
});
