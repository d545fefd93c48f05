const hexByte = (byte: number): string => byte.toString(16).padStart(2, '0');

const randomBytes = (): number[] => {
  // Alipay has no `globalThis` to look in.
  const strong = typeof crypto === 'undefined' ? undefined : crypto;
  if (strong) return [...strong.getRandomValues(new Uint8Array(16))];
  return Array.from({ length: 16 }, () => Math.floor(Math.random() * 256));
};

/** A UUID (version 4). Mini-programs have no `crypto`: unique there, not unguessable. */
export function randomId(): string {
  const hex = randomBytes()
    .map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map(hexByte)
    .join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
