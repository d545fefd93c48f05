import type { IPluginContext } from '@tarojs/service';

/** What our primitives say of themselves (`src/components/spoken.ts`), as the property of a node and as an attribute. */
const SAID = ['label', 'level', 'checked', 'disabled', 'expanded', 'modal', 'hidden', 'busy', 'live'] as const;

/** The components that our primitives say it on, without the two of Taro's that carry nothing but a class. */
const SPEAKING = ['view', 'static-view', 'catch-view', 'input'];

type Attributes = Record<string, string>;
type MiniComponents = Record<string, Attributes>;

interface Template {
  createMiniComponents(components: object): MiniComponents;
}

const propertyOf = (name: string): string => `i.aria${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** WeChat calls the role `aria-role`; Alipay, as a browser does, `role`. */
const attributesFor = (platform: string): Attributes => ({
  [platform === 'weapp' ? 'aria-role' : 'role']: propertyOf('role'),
  ...Object.fromEntries(SAID.map((name) => [`aria-${name}`, propertyOf(name)])),
});

/**
 * Writes into the templates of the mini-program what a screen reader is told; Taro drops every such word. They are added
 * after Taro has numbered the properties: a property that only the templates knew would shift the numbers of the others.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn({ platform, template }: { platform: string; template?: Template }) {
      if (!template) return;
      const create = template.createMiniComponents.bind(template);
      template.createMiniComponents = (components) => {
        const made = create(components);
        for (const name of SPEAKING) Object.assign(made[name] ?? {}, attributesFor(platform));
        return made;
      };
    },
  });
};
