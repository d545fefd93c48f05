import type { NewSharingFacts } from '@/domain/sharing/decide-new-sharing';
import { aMother, aSharingClaim, aSharingPerson, sharingFacts } from './builders';

export const named = (name: string) => aSharingClaim({ relative: { name, idNumber: '139901195603110029' } });
export const numbered = (idNumber: string) => aSharingClaim({ relative: { name: '刘桂兰', idNumber } });
export const relative = (insurance: NonNullable<NewSharingFacts['relative']>['insurance']) =>
  sharingFacts({ relative: { ...aMother, insurance } });
export const sharer = (insurance: NewSharingFacts['sharer']['insurance']) =>
  sharingFacts({ sharer: aSharingPerson({ insurance }) });

export const boundTo = (id: string) => ({ id, name: '夏雨', kinship: 'CHILD', sex: 'FEMALE' }) as const;
