import { useState } from 'react';
import type { Notice } from '@/contract/notice.contract';
import { refusalLine } from '@/copy/refusal-line';
import type { Signature, TextSeen } from '@/domain/consent/consent';
import { type ConsentSigned, decideSigned } from '@/domain/consent/decide-signed';
import { refuse } from '@/domain/outcome';

type Strokes = Extract<Signature, { method: 'DRAWN' }>['strokes'];

/** Where a flow keeps what is signed. */
export interface SigningPlace {
  /** The notice that was read before. */
  notice: TextSeen | null;
  /** What was signed before, so that it stands there again. */
  kept?: Signature | undefined;
  keep: (pledge: ConsentSigned['pledge']) => void;
}

/** Signing by hand or by typing one's own name; the law says whether it is a signature. */
export const useSigning = (pledge: Notice | null, signerName: string, { notice, kept, keep }: SigningPlace) => {
  const [method, setMethod] = useState<Signature['method']>(kept?.method ?? 'DRAWN');
  const [strokes, setStrokes] = useState<Strokes>(kept?.method === 'DRAWN' ? kept.strokes : []);
  const [typed, setTyped] = useState(kept?.method === 'TYPED' ? kept.name : '');
  const [wasPressed, setPressed] = useState(false);

  const signature = (): Signature | null => {
    if (method === 'DRAWN') return strokes.length > 0 ? { method, strokes } : null;
    return typed.trim() === '' ? null : { method, name: typed.trim() };
  };
  const decide = () => {
    const signed = signature();
    if (!pledge || !notice || !signed) return refuse('PLEDGE_MISSING');
    const seen = { version: pledge.version, hash: pledge.hash };
    return decideSigned({ notice, pledge: seen }, { notice, pledge: { ...seen, signature: signed } }, signerName);
  };
  const decided = wasPressed ? decide() : null;

  /** Keeps the signature; false where it is none. */
  const sign = (): boolean => {
    setPressed(true);
    const now = decide();
    if (now.ok) keep(now.value.pledge);
    return now.ok;
  };
  const error = decided && !decided.ok ? refusalLine(decided) : undefined;
  return { method, setMethod, strokes, setStrokes, typed, setTyped, error, sign };
};
