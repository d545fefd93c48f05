import { inputOf } from '@/components/input-of';

test('a box for a code lets the phone offer the digits of the message; no other box is filled in by the browser', () => {
  const offeredIn = (type: 'text' | 'idcard' | 'phone' | 'number' | 'code' | 'digit') =>
    (inputOf(type, { label: '验证码' }).nativeProps as { autocomplete: string }).autocomplete;
  expect(offeredIn('code')).toBe('one-time-code');
  expect((['text', 'idcard', 'phone', 'number', 'digit'] as const).map(offeredIn)).toEqual(Array(5).fill('off'));
});
