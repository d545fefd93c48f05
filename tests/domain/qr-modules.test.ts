import { dataCodewords, repairCodewords } from '@/components/qr-codewords';
import { qrModules } from '@/components/qr-modules';

describe('the QR code of a number', () => {
  it('has the codewords of the example in ISO/IEC 18004, annex I', () => {
    const data = dataCodewords('01234567');
    expect(data).toEqual([16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17]);
    expect(repairCodewords(data)).toEqual([165, 36, 212, 193, 237, 54, 199, 135, 44, 85]);
  });

  it('holds twenty digits in sixteen codewords', () => {
    expect(dataCodewords('98765432109876543210')).toHaveLength(16);
  });

  it('stands on three finders, with timing between them', () => {
    const lines = qrModules('01234567890123456789').map((line) => line.map((dark) => (dark ? '#' : '.')).join(''));
    expect(lines).toHaveLength(21);
    for (const corner of [lines.slice(0, 7), lines.slice(14)]) {
      expect(corner.map((line) => line.slice(0, 7))).toEqual([
        '#######',
        '#.....#',
        '#.###.#',
        '#.###.#',
        '#.###.#',
        '#.....#',
        '#######',
      ]);
    }
    expect(lines[6]).toBe('#######.#.#.#.#######');
    expect(lines.slice(0, 2).map((line) => line.slice(14))).toEqual(['#######', '#.....#']);
  });
});
