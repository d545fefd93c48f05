import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { StateWord } from '@/components/state-word';
import type { Sharing } from '@/contract/sharing.contract';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { frameWords } from '@/copy/frames.copy';
import { severalWords } from '@/copy/several-relatives.copy';
import { addRelativeScreen } from '@/frames/add-relative-screens';
import { signedIn } from '@/frames/signed-in';
import { goHome, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { addRelative } from '@/stores/add-relative.store';
import type { DeedState } from '@/stores/use-deed';
import { nameOf, OneResult } from './one-result';

const { results: say } = severalWords;

type Settled = Readonly<Record<string, DeedState<Sharing>>>;

const inWords = (keys: readonly string[], settled: Settled): string => {
  const states = keys.map((key) => settled[key]?.kind);
  const refused = states.filter((kind) => kind === 'refused').length;
  const done = states.filter((kind) => kind === 'accepted').length;
  if (states.includes(undefined)) return say.lead;
  return refused === 0 ? say.allDone(done) : say.someDone(done, refused);
};

/** Several deeds, one after the other, each with its own outcome; opened again, each gives the same answer. */
export default signedIn(function AddRelativeResults({ profile, words }) {
  const keys = useScreenParam('keys').split('.');
  const [settled, setSettled] = useState<Settled>({});
  const turn = keys.findIndex((key) => settled[key] === undefined);
  const begun = turn === -1 ? keys : keys.slice(0, turn + 1);
  const refused = keys.filter((key) => settled[key]?.kind === 'refused');
  /** The last one refused stands in the form again, with the bureau's reason at its field. */
  const mend = () => {
    const no = settled[refused.at(-1) ?? ''];
    if (no?.kind === 'refused') addRelative.fill({ refused: { code: no.code, params: no.params, field: no.field } });
    return replaceWith(addRelativeScreen(profile, 'FORM'));
  };
  return (
    <Screen
      isReadAloud
      barTitle={words.addRelative.title}
      hasBack={false}
      title={turn === -1 ? say.title : say.under}
      lead={inWords(keys, settled)}
      {...(turn === -1 && {
        primary: <Button label={frameWords.backHome} onPress={() => goHome()} />,
        secondary: refused.length > 0 && <Button kind='secondary' label={say.repair(refused.length)} onPress={mend} />,
      })}
    >
      {keys.map((key) =>
        begun.includes(key) ? (
          <OneResult
            key={key}
            profile={profile}
            deedKey={key}
            onSettled={(state) => setSettled((before) => ({ ...before, [key]: state }))}
          />
        ) : (
          <Card key={key} title={nameOf(key)} state={<StateWord tone='waiting'>{say.states.waiting}</StateWord>}>
            {say.later}
          </Card>
        ),
      )}
      {turn === -1 && refused.length < keys.length && (
        <Card title={frameWords.next}>{addRelativeWords.result.next(words.relative)}</Card>
      )}
    </Screen>
  );
});
