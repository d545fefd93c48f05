import { stageWords as words } from '../words/server';
import type { AssetName } from './bundles';

interface Shown {
  readonly title: string;
  readonly script: AssetName;
  readonly styles: readonly AssetName[];
  readonly bodyClass?: string;
}

const head = (title: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${title}</title>`;

const page = ({ title, script, styles, bodyClass = '' }: Shown): string => `${head(title)}
<link rel="icon" href="data:,">
${styles.map((file) => `<link rel="stylesheet" href="/_simulator/${file}">`).join('\n')}
</head>
<body class="${bodyClass}">
<script src="/_simulator/${script}"></script>
</body>
</html>
`;

/** The glass: what a mini-program draws on, and nothing of ours in sight. */
export const glassPage = page({ title: words.app, script: 'runner.js', styles: ['glass.css'] });

export const phonePage = page({
  title: words.app,
  script: 'phone.js',
  styles: ['phone.css', 'whole.css'],
  bodyClass: 'phone',
});

export const stagePage = page({ title: words.stage, script: 'stage.js', styles: ['phone.css', 'stage.css'] });

/** In place of a browser app that is not there: what is missing, and the way on. */
export const notBuiltPage = `${head(words.app)}
</head>
<body>
<p role="alert">${words.notBuilt}</p>
<p><a href="">${words.again}</a></p>
</body>
</html>
`;
