/** What a look-up compares: the same text of the same kind gives the same mark, and only with the key. */
export type MarkKind = 'ID_NUMBER' | 'PHONE';

/** How a text of a person rests on the disk. A place is where a sealed text lies: moved to another row it does not open. */
export interface Cipher {
  /** By which way and key it seals. */
  name: string;
  seal(text: string, place: string): string;
  /** Throws where the text was changed or moved, or its key is not here. */
  open(sealed: string, place: string): string;
  mark(text: string, kind: MarkKind): string;
  /** Shows that whoever wrote a text had the key. */
  vouch(text: string): string;
  isVouched(text: string, voucher: string): boolean;
}

/** One way to seal, with one key. */
export interface Sealer {
  name: string;
  seal(text: string, place: string): Buffer;
  /** Null: it does not open. */
  open(sealed: Buffer, place: string): string | null;
  mark(text: string, kind: MarkKind): string;
  vouch(text: string): string;
}

/** Every sealed text begins with the name of its sealer: AES.1f2e3d4c. */
const NAME_LENGTH = 12;

/** The first sealer seals; what any of them sealed is opened. */
export const createCipher = (first: Sealer, others: readonly Sealer[] = []): Cipher => {
  const byName = new Map([first, ...others].map((sealer) => [sealer.name, sealer]));
  // Each deed asks whether the head of the audit is what the deed before it vouched for.
  let last: { text: string; voucher: string } | null = null;
  return {
    name: first.name,
    seal: (text, place) => `${first.name}.${first.seal(text, place).toString('base64url')}`,
    open: (sealed, place) => {
      const sealer = byName.get(sealed.slice(0, NAME_LENGTH));
      const text = sealer?.open(Buffer.from(sealed.slice(NAME_LENGTH + 1), 'base64url'), place) ?? null;
      if (text === null) throw new Error(`What is sealed at ${place} does not open.`);
      return text;
    },
    mark: first.mark,
    vouch: (text) => {
      const voucher = `${first.name}.${first.vouch(text)}`;
      last = { text, voucher };
      return voucher;
    },
    isVouched: (text, voucher) => {
      if (text === last?.text && voucher === last.voucher) return true;
      const sealer = byName.get(voucher.slice(0, NAME_LENGTH));
      return sealer !== undefined && voucher === `${sealer.name}.${sealer.vouch(text)}`;
    },
  };
};
