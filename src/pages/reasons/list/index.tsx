import { Leaf } from '@/components/leaf';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { RULE_NAMES, SIDE_WORDS } from '@/copy/reasons.copy';
import { refusalSentence } from '@/copy/refusals.copy';
import { RULE_WHYS, reasonsWords } from '@/copy/rule-whys.copy';
import type { ReasonSide } from '@/domain/reasons/reason';
import type { Rule } from '@/domain/reasons/rules';
import { openWhy } from '@/frames/open-why';
import { goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useLeavesOf } from '@/stores/use-leaves';
import { codesOfRule, ruleIn, rulesOfSide, sideIn } from '../codes-of-side';
import { ReasonRow } from '../reason-row';

/** One rule of a side: how many reasons rest on it, and on to them; one alone is told itself. */
function RuleRow({ side, rule }: { side: ReasonSide; rule: Rule }) {
  const codes = codesOfRule(side, rule);
  const [only] = codes;
  if (only && codes.length === 1)
    return <Row name={RULE_NAMES[rule]} meaning={refusalSentence(only).happened} onPress={() => openWhy(only)} />;
  return (
    <Row
      name={RULE_NAMES[rule]}
      meaning={reasonsWords.count(codes.length)}
      onPress={() => goTo(`/pages/reasons/list/index?side=${side}&rule=${rule}`)}
    />
  );
}

function Rules({ side }: { side: ReasonSide }) {
  const { rows, turning } = useLeavesOf(rulesOfSide(side));
  return (
    <Screen title={SIDE_WORDS[side]} lead={reasonsWords.rules}>
      <Leaf {...turning}>
        <RowList>
          {rows.map((rule) => (
            <RuleRow key={rule} side={side} rule={rule} />
          ))}
        </RowList>
      </Leaf>
    </Screen>
  );
}

function Reasons({ side, rule }: { side: ReasonSide; rule: Rule }) {
  const { rows, turning } = useLeavesOf(codesOfRule(side, rule));
  return (
    <Screen title={RULE_NAMES[rule]} lead={RULE_WHYS[rule]}>
      <Leaf {...turning}>
        <RowList>
          {rows.map((code) => (
            <ReasonRow key={code} code={code} />
          ))}
        </RowList>
      </Leaf>
    </Screen>
  );
}

/** The rules of one side, ten a leaf; and of one of them its reasons. */
export default function ReasonsOfSide() {
  const side = sideIn(useScreenParam('side'));
  const rule = ruleIn(side, useScreenParam('rule'));
  return rule ? <Reasons side={side} rule={rule} /> : <Rules side={side} />;
}
