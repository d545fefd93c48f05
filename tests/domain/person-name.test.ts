import { readPersonName } from '@/domain/person/person-name';

describe('a name', () => {
  it.each([
    ['is kept as typed', '刘桂兰', '刘桂兰'],
    ['loses its outer spaces', '  刘桂兰 ', '刘桂兰'],
    ['loses outer wide spaces', '　刘桂兰　', '刘桂兰'],
    ['keeps its middle dot', '阿依古丽·麦麦提', '阿依古丽·麦麦提'],
    ['keeps an inner space', 'Chan Tai Man', 'Chan Tai Man'],
    ['may be one character', '刘', '刘'],
  ])('%s', (_, typed, expected) => {
    expect(readPersonName(typed)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['is refused when empty', '', 'NAME_MISSING'],
    ['is refused when only spaces', ' 　 ', 'NAME_MISSING'],
    ['is refused with a digit', '刘桂兰2', 'NAME_HAS_DIGITS'],
    ['is refused with a full-width digit', '刘桂兰２', 'NAME_HAS_DIGITS'],
  ])('%s', (_, typed, code) => {
    expect(readPersonName(typed)).toEqual({ ok: false, code, params: {} });
  });
});
