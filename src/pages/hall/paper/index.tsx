import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { paperWords } from '@/copy/hall.copy';
import { placeInWords } from '@/copy/me.copy';
import { REGIONS } from '@/domain/region/regions';
import { HallPaper } from '@/frames/hall-paper';
import { canPrint, printScreen } from '@/platform/print';
import { useScreenParam } from '@/platform/screen-param';
import { useSessionStore } from '@/stores/session.store';
import { blankLines } from './paper-lines';

/** A pledge or a proxy letter to print and sign, with what is known filled in; the rest is written by hand. */
export default function HallPaperScreen() {
  const kind = useScreenParam('kind') === 'PROXY' ? 'PROXY' : 'PLEDGE';
  const { title, lines } = paperWords[kind];
  const me = useSessionStore((session) => session.me);
  const profile = me ? REGIONS[me.insurance.region] : null;
  const own = [
    { question: paperWords.own.name, answer: me?.name },
    { question: paperWords.own.idNumber },
    {
      question: paperWords.own.place,
      answer: me && profile ? placeInWords(profile.name, me.insurance.city) : undefined,
    },
  ];
  return (
    <Screen {...(canPrint && { primary: <Button label={paperWords.print} onPress={printScreen} /> })}>
      {!canPrint && <Banner tone='info'>{paperWords.cannotPrint}</Banner>}
      <HallPaper
        title={title}
        facts={[...own, ...blankLines(kind, profile)]}
        lines={lines}
        {...(kind === 'PROXY' && { signers: [paperWords.sign, paperWords.PROXY.proxySign] })}
      />
    </Screen>
  );
}
