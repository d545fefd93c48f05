import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { heldInWords, insuranceInWords, LINK_WORDS, moneyInWords, stageInWords } from '../../words/family-map-panel';
import { MAP, type MapLayout, type PlacedLink, type PlacedPerson } from './map-layout';

/** How far below and above the middle of a link its two lines meet it, when both come from one side. */
const APART = 9;

const middle = ({ y }: PlacedPerson): number => y + MAP.personHeight / 2;
const inner = ({ side, x }: PlacedPerson): number => (side === 'GIVES' ? x + MAP.person : x);

/** A soft line from one point to another, level at both ends. */
const curve = (x1: number, y1: number, x2: number, y2: number): string => {
  const bend = (x1 + x2) / 2;
  return `M${x1},${y1} C${bend},${y1} ${bend},${y2} ${x2},${y2}`;
};

function Lines({ link }: { readonly link: PlacedLink }) {
  const { from, to } = link;
  const [left, right, at] = [link.x, link.x + MAP.link, link.y + MAP.linkHeight / 2];
  const isBack = to.side === 'GIVES';
  const [begins, ends] = isBack ? [at - APART, at + APART] : [at, at];
  return (
    <g className={`map-line map-line--${link.it.kind.toLowerCase()}`}>
      <path d={curve(inner(from), middle(from) - (isBack ? APART : 0), left, begins)} />
      <path
        d={curve(isBack ? left : right, ends, inner(to) + (isBack ? 2 : -2), middle(to) + (isBack ? APART : 0))}
        markerEnd='url(#map-arrow)'
      />
    </g>
  );
}

function LinkLabel({ link }: { readonly link: PlacedLink }) {
  const { it, x, y } = link;
  return (
    <g className={`map-link map-link--${it.kind.toLowerCase()}`} transform={`translate(${x},${y})`}>
      <rect width={MAP.link} height={MAP.linkHeight} rx='10' />
      <text x={MAP.link / 2} y='20' className='map-strong'>
        {LINK_WORDS[it.kind]} · {KINSHIP_WORDS[it.kinship]} · {stageInWords(it)}
      </text>
      <text x={MAP.link / 2} y='39'>
        {moneyInWords(it)}
      </text>
    </g>
  );
}

function PersonCard({ person }: { readonly person: PlacedPerson }) {
  const { it, x, y } = person;
  return (
    <g className='map-person' transform={`translate(${x},${y})`}>
      <rect width={MAP.person} height={MAP.personHeight} rx='12' />
      <text x='12' y='24' className='map-name'>
        {it.name}
      </text>
      {[insuranceInWords(it), ...heldInWords(it)].slice(0, 3).map((line, at) => (
        <text x='12' y={43 + at * 17} key={line}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** The map as a drawing; the list beside it says the same in words. */
export function MapDrawing({ layout }: { readonly layout: MapLayout }) {
  return (
    <svg className='map-drawing' viewBox={`-2 0 ${MAP.width + 4} ${layout.height}`} aria-hidden='true'>
      <defs>
        <marker id='map-arrow' viewBox='0 0 10 10' refX='9' refY='5' markerWidth='8' markerHeight='8' orient='auto'>
          <path d='M0,0 L10,5 L0,10 z' className='map-arrow' />
        </marker>
      </defs>
      {layout.links.map((link) => (
        <Lines link={link} key={link.it.id} />
      ))}
      {layout.links.map((link) => (
        <LinkLabel link={link} key={link.it.id} />
      ))}
      {layout.people.map((person) => (
        <PersonCard person={person} key={person.it.id} />
      ))}
    </svg>
  );
}
