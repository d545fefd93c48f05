import type { FamilyCodeStep } from '@/stores/family-code.store';

export const familyCodeScreen = (screen: FamilyCodeStep | 'list' | 'result' | 'code' | 'end' | 'end-result'): string =>
  `/pages/family-code/${screen}/index`;
