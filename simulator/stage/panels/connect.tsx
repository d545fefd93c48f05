import { connectWords as words } from '../../words/panels';
import { stageServer } from '../ask-stage';
import { useWatched } from '../use-watched';

const MARGIN = 4;

function QrPicture({ modules }: { readonly modules: readonly (readonly boolean[])[] }) {
  const size = modules.length + 2 * MARGIN;
  const dark = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`] : [])),
  );
  return (
    <svg
      className='stage-qr'
      viewBox={`0 0 ${size} ${size}`}
      role='img'
      aria-label={words.qr}
      shapeRendering='crispEdges'
    >
      <path d={dark.join('')} fill='#000' />
    </svg>
  );
}

/** How a phone on the same network opens the stage's phone. */
export function ConnectPanel() {
  const { value, trouble } = useWatched(stageServer.readAddress);
  return (
    <section className='panel' aria-label={words.title}>
      {trouble && <p className='panel-notice panel-notice--waiting'>{trouble}</p>}
      {value?.lan === null && <p>{words.alone}</p>}
      {value?.lan && (
        <>
          <p>{words.scan}</p>
          {value.qr && <QrPicture modules={value.qr} />}
          <p>
            <a className='stage-button' href={value.lan} target='_blank' rel='noopener'>
              {value.lan}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
