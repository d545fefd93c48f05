import { type AssociatedBackend, type CodeSpace, glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { GESTURES } from './gestures';
import type { WeappPackage } from './package';
import type { Troubles } from './troubles';
import { WIDGET_TAGS } from './widgets/tags';

export interface Engine {
  readonly code: CodeSpace;
  readonly backend: AssociatedBackend;
}

/** The engine's `EventBubbleStatus`, a const enum that cannot be imported. */
const NORMAL = 0;
const NO_DEFAULT = 1;

type Templates = Record<string, glassEasel.template.ComponentTemplate['content']>;

/** What the browser tells the engine goes to the package as it is, but for fingers: those are told WeChat's way. */
function windowContext(): glassEasel.CurrentWindowBackendContext {
  const context = new glassEasel.CurrentWindowBackendContext();
  context.onEvent((target, type, detail, options) => {
    if (GESTURES.has(type)) return NORMAL;
    const event = new glassEasel.Event(type, detail, options);
    glassEasel.Event.dispatchEvent(target, event);
    return event.defaultPrevented() ? NO_DEFAULT : NORMAL;
  });
  return context;
}

/** WeChat's own component engine, drawing into this document, with every template and page config of the package. */
export function startEngine(weapp: WeappPackage, troubles: Troubles): Engine {
  glassEasel.addGlobalErrorListener((error) => {
    troubles.record('thrown', error);
    return false;
  });
  glassEasel.addGlobalWarningListener((warning) => {
    troubles.record('template', warning);
    return false;
  });
  const env = new MiniProgramEnv();
  const backend = env.associateBackend(windowContext());
  const code = env.createCodeSpace('weapp', true);
  for (const tag of WIDGET_TAGS) code.getComponentSpace().setGlobalUsingComponent(tag, `wx-${tag}`);
  for (const [path, text] of Object.entries(weapp.configs)) {
    if (path !== 'app') code.addComponentStaticConfig(path, JSON.parse(text));
  }
  const groupList = new Function(`return ${weapp.templates}`)() as Templates;
  for (const [path, content] of Object.entries(groupList)) {
    // Taro writes `bindtap`, not `bind:tap`: without this no handler is ever called.
    code.addCompiledTemplate(path, { groupList, content, fallbackListenerOnNativeNode: true } as never);
  }
  return { code, backend };
}
