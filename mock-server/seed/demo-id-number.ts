import type { Day } from '@/domain/calendar';
import { checkCharacterOf } from '@/domain/person/id-number';

/** Six digits that GB/T 2260 gives to no place: the people of the sandbox can be nobody. docs/demo-identities.md */
export type DemoAddressCode =
  `${'1199' | '1399' | '1499' | '3299' | '3399' | '3799' | '4499' | '6199' | '6299' | '8199'}${number}`;

export interface DemoIdentity {
  addressCode: DemoAddressCode;
  bornOn: Day;
  /** Odd for men, even for women. */
  serial: number;
}

/** An ID number that is well formed and nobody's. */
export const idNumberOf = ({ addressCode, bornOn, serial }: DemoIdentity): string => {
  const first17 = `${addressCode}${bornOn.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  return `${first17}${checkCharacterOf(first17)}`;
};
