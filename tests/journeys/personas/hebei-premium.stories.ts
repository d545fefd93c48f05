import type { Story } from './story';

/** Hebei: four relatives, and no two of them owe or get the same. */
export const HEBEI_PREMIUM: readonly Story[] = [
  {
    people: ['qiao-dachuan'],
    promise: 'three missed years, one of them repaired, cost five months',
    steps: [
      [(w) => w.due('qiao-yu', 'qiao-dachuan'), 'due 40000'],
      [(w) => w.terms('qiao-yu', 'qiao-dachuan'), '40000 - 0, from 2027-01-01, waits to 2027-05-31, year 1, raised 0'],
      [
        (w) => w.fileOf('qiao-yu', 'qiao-dachuan'),
        'PAYER untold, 2026M1 2025M1 2024P 2023R 2022R 2021R 2020R, 2027 unclaimed null',
      ],
      [(w) => w.payOwnPart('qiao-yu', 'qiao-dachuan', 40_000), 'paid'],
      [
        (w) => w.fileOf('qiao-yu', 'qiao-dachuan'),
        'PAYER untold, 2027R 2026M1 2025M1 2024P 2023R 2022R 2021R 2020R, 2027 paid unclaimed null',
      ],
    ],
  },
  {
    people: ['yao-xiulian'],
    promise: 'the government pays three fifths, six unbroken years bring more, and only she reads why',
    steps: [
      [(w) => w.due('qiao-yu', 'yao-xiulian'), 'due 16000'],
      [(w) => w.terms('qiao-yu', 'yao-xiulian'), '40000 - 24000, from 2027-01-01, year 7, raised 300000'],
      [(w) => w.ownFile('yao-xiulian'), 'SELF LOW_INCOME, 2026R 2025R 2024R 2023R 2022R 2021R, 2027 unclaimed 100000'],
      [
        (w) => w.fileOf('qiao-yu', 'yao-xiulian'),
        'PAYER untold, 2026R 2025R 2024R 2023R 2022R 2021R, 2027 unclaimed null',
      ],
      [(w) => w.payOwnPart('qiao-yu', 'yao-xiulian', 40_000), 'AMOUNT_CHANGED'],
      [(w) => w.payOwnPart('qiao-yu', 'yao-xiulian', 16_000), 'paid'],
      [(w) => w.payOwnPart('qiao-yu', 'yao-xiulian', 16_000), 'ALREADY_PAID'],
    ],
  },
  {
    people: ['ji-guizhi'],
    promise: 'the grandmother is paid for in full, and nobody else can pay',
    steps: [
      [(w) => w.due('qiao-yu', 'ji-guizhi'), 'FULLY_SUBSIDISED'],
      [(w) => w.terms('qiao-yu', 'ji-guizhi'), '40000 - 40000, from 2027-01-01, year 5, raised 100000'],
      [(w) => w.payOwnPart('qiao-yu', 'ji-guizhi', 40_000), 'FULLY_SUBSIDISED'],
    ],
  },
  {
    people: ['qiao-anan', 'qiao-yu'],
    promise: 'a newborn is paid for her year of birth to the ninetieth day, and is insured from birth',
    steps: [
      [(w) => w.terms('qiao-yu', 'qiao-anan', 2026), '40000 - 0, from 2026-10-20, year 1, raised 0'],
      [(w) => w.terms('qiao-yu', 'qiao-anan'), '40000 - 0, from 2027-01-01, year 1, raised 0'],
      [(w) => w.payOwnPart('qiao-yu', 'qiao-anan', 40_000, 2026), 'paid'],
      [(w) => w.payOwnPart('qiao-yu', 'qiao-anan', 40_000, 2025), 'OUT_OF_SEASON'],
      [(w) => w.terms('qiao-yu', 'qiao-anan'), '40000 - 0, from 2027-01-01, year 2, raised 0'],
      [(w) => w.balance('qiao-yu'), 'balance 104000'],
      [(w) => w.ownFile('qiao-yu'), 'SELF NONE, 2026E 2025E 2024E 2023E, nothing next'],
      [(w) => w.unbind('qiao-yu', 'qiao-anan'), 'unbound'],
      [(w) => w.fileOf('qiao-yu', 'qiao-anan'), 'SHARING_ENDED'],
      [(w) => w.fileOf('qiao-yu', 'liu-guilan'), 'NOT_FOUND'],
    ],
  },
];
