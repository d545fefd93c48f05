import { accept, type Decision, refuseAt } from '../outcome';
import { decideNotice, type Signature, type TextSeen, whyNotSigned } from './consent';

/** A notice read and a pledge signed, both asked for. */
export interface ConsentSigned {
  notice: TextSeen;
  pledge: TextSeen & { signature: Signature };
}

export interface TextsSigned {
  notice: TextSeen;
  pledge: TextSeen;
}

/** Does what was read and signed match the texts in force, in the signer's own name. */
export const decideSigned = (
  inForce: TextsSigned,
  given: ConsentSigned,
  signerName: string,
): Decision<ConsentSigned> => {
  const notice = decideNotice(inForce.notice, given.notice);
  if (!notice.ok) return notice;
  const { signature, version, hash } = given.pledge;
  if (version !== inForce.pledge.version || hash !== inForce.pledge.hash)
    return refuseAt('consent.pledge', 'NOTICE_OUTDATED');
  return whyNotSigned(signature, signerName) ?? accept(given);
};
