import { useState } from 'react';
import type { Notice } from '@/contract/notice.contract';
import { refusalLine } from '@/copy/refusal-line';
import type { Signature } from '@/domain/consent/consent';
import { decideSigned } from '@/domain/consent/decide-signed';
import { refuse } from '@/domain/outcome';
import { familyCode } from '@/stores/family-code.store';

type Strokes = Extract<Signature, { method: 'DRAWN' }>['strokes'];

/** Signing by hand or by typing one's own name; the law says whether it is a signature. */
export const useSigning = (pledge: Notice | null, signerName: string) => {
  const [method, setMethod] = useState<Signature['method']>('DRAWN');
  const [strokes, setStrokes] = useState<Strokes>([]);
  const [typed, setTyped] = useState('');
  const [wasPressed, setPressed] = useState(false);

  const signature = (): Signature | null => {
    if (method === 'DRAWN') return strokes.length > 0 ? { method, strokes } : null;
    return typed.trim() === '' ? null : { method, name: typed.trim() };
  };
  const decide = () => {
    const { notice } = familyCode.use.getState();
    const signed = signature();
    if (!pledge || !notice || !signed) return refuse('PLEDGE_MISSING');
    const seen = { version: pledge.version, hash: pledge.hash };
    return decideSigned({ notice, pledge: seen }, { notice, pledge: { ...seen, signature: signed } }, signerName);
  };
  const decided = wasPressed ? decide() : null;

  /** Keeps the signature in the draft; false where it is none. */
  const sign = (): boolean => {
    setPressed(true);
    const now = decide();
    if (now.ok) familyCode.fill({ pledge: now.value.pledge });
    return now.ok;
  };
  const error = decided && !decided.ok ? refusalLine(decided) : undefined;
  return { method, setMethod, strokes, setStrokes, typed, setTyped, error, sign };
};
