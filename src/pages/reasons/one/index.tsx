import { useState } from 'react';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { RULE_NAMES } from '@/copy/reasons.copy';
import { refusalSentence } from '@/copy/refusals.copy';
import { RULE_WHYS, reasonsWords } from '@/copy/rule-whys.copy';
import { REASONS } from '@/domain/reasons/reasons';
import { RULES } from '@/domain/reasons/rules';
import { wayOf } from '@/domain/reasons/standing';
import type { RefusalCode } from '@/domain/refusals';
import { REGIONS } from '@/domain/region/regions';
import { reasonFacts } from '@/frames/reason-facts';
import { type AboutSharing, aboutIn, isOpenWay, localRulesRoute } from '@/frames/reason-routes';
import { useWay } from '@/frames/use-way';
import { goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { paramsOfNo } from '@/stores/last-no';
import { useSessionStore } from '@/stores/session.store';
import { codeIn, othersOfRule } from '../codes-of-side';
import { ReasonRow } from '../reason-row';

const say = reasonsWords;
const toList = () => goTo('/pages/reasons/start/index');

/** Where a rule of the insurance stands, as it is where the reader is insured. */
function LocalRules() {
  const region = useSessionStore((session) => session.me?.insurance.region);
  const open = () => goTo(localRulesRoute(region && REGIONS[region]));
  return (
    <RowList>
      <Row name={say.local.name} meaning={say.local.hint} onPress={open} />
    </RowList>
  );
}

function Reason({ code, about }: { code: RefusalCode; about: AboutSharing | undefined }) {
  const [rule] = REASONS[code];
  const asSharer = about?.asSharer ?? false;
  const [params] = useState(() => paramsOfNo(code));
  const { happened, now } = refusalSentence(code, { ...params, asSharer });
  const way = useWay(code, { about, params });
  const isSignedIn = useSessionStore((session) => session.signedIn);
  const isAfterSignIn = !isSignedIn && !isOpenWay(wayOf(code, params));
  const others = othersOfRule(code).slice(0, 5);
  const source = { question: say.source, answer: RULES[rule] === null ? say.asked : say.law };
  return (
    <Screen
      title={RULE_NAMES[rule]}
      lead={RULE_WHYS[rule]}
      {...(way && { primary: <Button {...way} /> })}
      barNote={way && isAfterSignIn && say.afterSignIn(way.label)}
      secondary={<Button kind='secondary' label={say.toList} onPress={toList} />}
    >
      <Card title={say.happened}>{happened}</Card>
      <Card title={say.now}>{now}</Card>
      <Card>
        <AnswerTable rows={[...reasonFacts(code, { params, asSharer }), source]} />
      </Card>
      {RULES[rule] !== null && wayOf(code, params) !== 'RULES' && <LocalRules />}
      {others.length > 0 && (
        <RowList title={say.sameRule}>
          {others.map((one) => (
            <ReasonRow key={one} code={one} />
          ))}
        </RowList>
      )}
    </Screen>
  );
}

/** One reason in full: what happened, what to do now, which rule and why it is there, whose side, and the way that repairs it. */
export default function WhyItIsSo() {
  const code = codeIn(useScreenParam('code'));
  const [id, reach, as] = [useScreenParam('id'), useScreenParam('reach'), useScreenParam('as')];
  if (code) return <Reason code={code} about={aboutIn({ id, reach, as })} />;
  return (
    <Screen primary={<Button label={say.toList} onPress={toList} />}>
      <EmptyState drawing='paper' title={say.unknown.title}>
        {say.unknown.body}
      </EmptyState>
    </Screen>
  );
}
