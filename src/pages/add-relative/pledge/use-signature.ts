import { useState } from 'react';
import type { Notice } from '@/contract/notice.contract';
import { refusalSentence } from '@/copy/refusals.copy';
import { decideConsent, type Signature } from '@/domain/consent/consent';
import type { RegionProfile } from '@/domain/region/region-profile';
import { addRelative } from '@/stores/add-relative.store';

type Strokes = Extract<Signature, { method: 'DRAWN' }>['strokes'];

/** Signing by hand or by typing one's own name; the law says whether it is a signature. */
export const useSignature = (profile: RegionProfile, pledge: Notice | null, signerName: string) => {
  const kept = addRelative.use.getState().pledge?.signature;
  const [method, setMethod] = useState<Signature['method']>(kept?.method ?? 'DRAWN');
  const [strokes, setStrokes] = useState<Strokes>(kept?.method === 'DRAWN' ? kept.strokes : []);
  const [typed, setTyped] = useState(kept?.method === 'TYPED' ? kept.name : '');
  const [wasPressed, setPressed] = useState(false);

  const signature = (): Signature | null => {
    if (method === 'DRAWN') return strokes.length > 0 ? { method, strokes } : null;
    return typed.trim() === '' ? null : { method, name: typed.trim() };
  };
  const decide = () => {
    const notice = addRelative.use.getState().notice;
    if (!pledge || !notice) return null;
    const seen = { version: pledge.version, hash: pledge.hash };
    const signed = signature();
    const given = { notice, ...(signed && { pledge: { ...seen, signature: signed } }) };
    return decideConsent(profile, { notice, pledge: seen }, given, signerName);
  };
  const decided = wasPressed ? decide() : null;
  const no = decided && !decided.ok ? refusalSentence(decided.code, decided.params) : null;

  /** Keeps the signature in the draft; false where it is none. */
  const sign = (): boolean => {
    setPressed(true);
    const now = decide();
    if (!now?.ok || !now.value.pledge) return false;
    addRelative.fill({ pledge: now.value.pledge, hasReviewed: false });
    return true;
  };
  const error = no ? `${no.happened}${no.now}` : undefined;
  return { method, setMethod, strokes, setStrokes, typed, setTyped, error, sign };
};
