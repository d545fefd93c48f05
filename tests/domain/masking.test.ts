import { maskIdNumber, maskName, maskPhone } from '@/domain/person/masking';
import { personMeant } from '@/domain/person/person-meant';

describe('a masked name', () => {
  it.each([
    ['of two characters keeps the first', '王芳', '王*'],
    ['of three keeps the first and the last', '刘桂兰', '刘*兰'],
    ['of four hides two', '欧阳小娜', '欧**娜'],
    ['counts a rare character as one', '𠮷野家', '𠮷*家'],
    ['of one character has nothing to hide', '王', '王'],
    ['of nothing is nothing', '', ''],
  ])('%s', (_, name, expected) => {
    expect(maskName(name)).toBe(expected);
  });
});

describe('masked numbers', () => {
  it('keep the address code and the last two of an ID number, and no birthday', () => {
    expect(maskIdNumber('11010519491231002X')).toBe('110105 ******** **2X');
  });

  it('keep three and four digits of a phone', () => {
    expect(maskPhone('12000000001')).toBe('120 **** 0001');
  });
});

test('who is meant is told whole, masked, or not at all', () => {
  expect(personMeant({ name: '刘桂兰', sex: 'FEMALE' })).toEqual({ name: '刘*兰', sex: 'FEMALE' });
  expect(personMeant({ name: '刘桂兰' })).toEqual({});
  expect(personMeant({ sex: 'FEMALE' })).toEqual({});
});
