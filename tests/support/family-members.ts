import type { FoundPeople } from '@/domain/family-code/decide-member';
import type { MemberOfAge } from '@/domain/family-code/decide-whom';
import type { Decision } from '@/domain/outcome';
import { idNumberOf } from '../../mock-server/seed/demo-id-number';
import { refusalInFull } from './in-full';

export const TODAY = '2026-11-22';
export const numberOf = (addressCode: `1399${number}` | `8199${number}`, bornOn: string) =>
  idNumberOf({ addressCode, bornOn, serial: 3 });

export const SON = { id: 'son', name: '柏乐乐', bornOn: '2016-06-08', sex: 'MALE' } as const;
export const FATHER = { id: 'father', name: '严松', bornOn: '1958-02-03', sex: 'MALE' } as const;
export const WIFE = { id: 'wife', name: '谭咏诗', bornOn: '1990-01-02', sex: 'FEMALE' } as const;
export const MOTHER = { id: 'mother', name: '严慧', bornOn: '1991-05-17', sex: 'FEMALE' } as const;
export const motherIdNumber = numberOf('139940', MOTHER.bornOn);

export const found = (over: Partial<FoundPeople<MemberOfAge>> = {}): FoundPeople<MemberOfAge> => ({
  today: TODAY,
  member: SON,
  mother: null,
  motherOnCertificate: null,
  ...over,
});
export const memberOrNo = (decided: Decision<{ id: string }>): string =>
  decided.ok ? decided.value.id : refusalInFull(decided);
