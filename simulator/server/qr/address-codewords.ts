import { repairCodewords } from '@/components/qr-codewords';

/** Version 3 with error correction L: 55 codewords of data, 15 more repair a damaged picture. ISO/IEC 18004. */
const DATA_CODEWORDS = 55;
const REPAIR_CODEWORDS = 15;
const BYTE_MODE = '0100';
const PADDING = ['11101100', '00010001'] as const;

/** Four bits of mode and eight of length stand before the text. */
export const MOST_BYTES = DATA_CODEWORDS - 2;

const bitsOf = (value: number): string => value.toString(2).padStart(8, '0');

/** The bits of a QR code that says `text`, the repair codewords after it. Throws when it is longer than 53 bytes. */
export const codeBits = (text: string): string => {
  const bytes = [...Buffer.from(text)];
  if (bytes.length > MOST_BYTES) throw new Error(`A QR code of this size holds ${MOST_BYTES} bytes, not "${text}".`);
  const body = `${BYTE_MODE}${bitsOf(bytes.length)}${bytes.map(bitsOf).join('')}0000`;
  const written = body.match(/.{8}/g) ?? [];
  const padding = Array.from({ length: DATA_CODEWORDS - written.length }, (_, at) => PADDING[at % 2] ?? '');
  const data = [...written, ...padding].map((bits) => Number.parseInt(bits, 2));
  return [...data, ...repairCodewords(data, REPAIR_CODEWORDS)].map(bitsOf).join('');
};
