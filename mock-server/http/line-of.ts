import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** What a provider gives to one line. */
const OF_A_LINE = 4;

const groupsIn = (part: string): string[] => (part === '' ? [] : part.split(':'));

/** All eight groups, however they were written. */
const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('::');
  const [first, last] = [groupsIn(head), groupsIn(tail ?? '')];
  const between = tail === undefined ? 0 : Math.max(0, GROUPS - first.length - last.length);
  return [...first, ...Array.from({ length: between }, () => '0'), ...last];
};

/**
 * Whose tries count together: an address of IPv4, or the line that one of IPv6 belongs to (a /64), since whoever has one of these has
 * all of them.
 */
export const lineOf = (ip: string): string => {
  const address = (ip.split('%')[0] ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address.replace(/[\d.]+\.[\d.]+$/, '0:0')).slice(0, OF_A_LINE);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
};
