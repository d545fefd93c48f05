import type { AppLife } from '../app-life';
import type { Troubles } from '../troubles';

/** People who want to be told of one thing. What one of them throws does not keep it from the next. */
export function listeners<T>() {
  const hearing = new Set<(event: T) => void>();
  return {
    on: (hear: (event: T) => void) => void hearing.add(hear),
    off: (hear?: (event: T) => void) => {
      if (hear) hearing.delete(hear);
      else hearing.clear();
    },
    tell: (event: T): void => {
      for (const hear of hearing) {
        try {
          hear(event);
        } catch (error) {
          reportError(error);
        }
      }
    },
  };
}

/** What a package may listen to beside its own `App(…)`. */
export function wxListeners(troubles: Troubles) {
  const theme = listeners<{ readonly theme: string }>();
  const errors = listeners<string>();
  const rejections = listeners<{ readonly reason: unknown }>();
  troubles.on('thrown', (_, words) => errors.tell(words));
  troubles.on('rejected', (reason) => rejections.tell({ reason }));
  return {
    themeChanged: (life: AppLife, name: string): void => {
      life.call('onThemeChange', { theme: name });
      theme.tell({ theme: name });
    },
    apis: {
      onThemeChange: theme.on,
      offThemeChange: theme.off,
      onError: errors.on,
      offError: errors.off,
      onUnhandledRejection: rejections.on,
      offUnhandledRejection: rejections.off,
      onWindowResize: (hear: () => void) => window.addEventListener('resize', hear),
      offWindowResize: (hear: () => void) => window.removeEventListener('resize', hear),
    },
  };
}
