import { type Refusal, refuseAt } from '@/domain/outcome';

/** The face of a member is shown to a mock, which is the sandbox's own: outside demo mode it is closed. */
export const whyFaceClosed = ({ memberFace }: { memberFace?: 'MOCK' | undefined }, demo: boolean): Refusal | null =>
  memberFace !== undefined && !demo ? refuseAt('memberFace', 'FACE_CLOSED') : null;
