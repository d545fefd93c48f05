import { type ConsentGiven, decideConsent } from '@/domain/consent/consent';
import { GUANGDONG } from '@/domain/region/guangdong';
import { HEBEI } from '@/domain/region/hebei';
import { aConsent, TEXTS_IN_FORCE } from '../support/builders';

const { notice } = aConsent();
const texts = { version: '2026-02', hash: 'b'.repeat(64) };
const signed = (name: string): ConsentGiven => aConsent({ pledge: { ...texts, signature: { method: 'TYPED', name } } });
const drawn: ConsentGiven = aConsent({
  pledge: {
    ...texts,
    signature: {
      method: 'DRAWN',
      strokes: [
        [
          [0, 0],
          [36, 48],
        ],
      ],
    },
  },
});

const drawnBy = (...strokes: [number, number][][]): ConsentGiven =>
  aConsent({ pledge: { ...texts, signature: { method: 'DRAWN', strokes } } });

describe('consent is accepted', () => {
  it.each([
    ['where the pledge is signed by typing one’s name', signed('王芳')],
    ['where the typed name has outer spaces', signed(' 王芳 ')],
    ['where the pledge is signed by drawing 60 units in one stroke', drawn],
    [
      'where two strokes are 60 units together',
      drawnBy(
        [
          [0, 0],
          [30, 0],
        ],
        [
          [0, 9],
          [0, 39],
        ],
      ),
    ],
  ])('in Hebei %s', (_, given) => {
    expect(decideConsent(HEBEI, TEXTS_IN_FORCE, given, '王芳')).toEqual({ ok: true, value: given });
  });

  it('in Guangdong with the notice alone', () => {
    expect(decideConsent(GUANGDONG, { ...TEXTS_IN_FORCE, pledge: null }, { notice }, '陈建华')).toEqual({
      ok: true,
      value: { notice },
    });
  });

  it('in Guangdong without keeping a pledge that nobody asked for', () => {
    expect(decideConsent(GUANGDONG, TEXTS_IN_FORCE, signed('王芳'), '王芳')).toEqual({ ok: true, value: { notice } });
  });
});

describe('consent is refused', () => {
  const otherHash = 'c'.repeat(64);
  it.each<[string, ConsentGiven, string, string]>([
    [
      'to an older notice',
      aConsent({ notice: { ...notice, version: '2025-09' } }),
      'consent.notice',
      'NOTICE_OUTDATED',
    ],
    [
      'to other words under the same version',
      aConsent({ notice: { ...notice, hash: otherHash } }),
      'consent.notice',
      'NOTICE_OUTDATED',
    ],
    ['with a dot for a name', drawnBy([[9, 9]]), 'consent.pledge.signature', 'SIGNATURE_EMPTY'],
    [
      'with a unit of ink too little, however many dots there are',
      drawnBy(
        [
          [0, 0],
          [30, 0],
        ],
        [
          [0, 9],
          [0, 38],
        ],
        [[1, 1]],
        [[500, 500]],
      ),
      'consent.pledge.signature',
      'SIGNATURE_EMPTY',
    ],
    ['without the pledge that Hebei asks for', { notice }, 'consent.pledge', 'PLEDGE_MISSING'],
    [
      'to an older pledge',
      aConsent({ pledge: { version: '2025-09', hash: texts.hash, signature: { method: 'TYPED', name: '王芳' } } }),
      'consent.pledge',
      'NOTICE_OUTDATED',
    ],
    [
      'to other words of the pledge',
      aConsent({ pledge: { version: texts.version, hash: otherHash, signature: { method: 'TYPED', name: '王芳' } } }),
      'consent.pledge',
      'NOTICE_OUTDATED',
    ],
    ['signed with another name', signed('王方'), 'consent.pledge.signature', 'SIGNATURE_MISMATCH'],
    ['signed with nothing', signed(''), 'consent.pledge.signature', 'SIGNATURE_MISMATCH'],
  ])('%s', (_, given, field, code) => {
    expect(decideConsent(HEBEI, TEXTS_IN_FORCE, given, '王芳')).toEqual({ ok: false, code, params: {}, field });
  });

  it('to an older notice even where no pledge is asked for', () => {
    const given = { notice: { ...notice, version: '2025-09' } };
    expect(decideConsent(GUANGDONG, TEXTS_IN_FORCE, given, '陈建华')).toMatchObject({
      ok: false,
      code: 'NOTICE_OUTDATED',
    });
  });
});
