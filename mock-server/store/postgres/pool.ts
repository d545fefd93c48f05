import type { Connection } from './connection';

/** Connections that take turns: no more than `size` at once, the longest waiting first. */
export const createPool = (size: number, open: () => Promise<Connection>) => {
  const idle: Connection[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let isClosed = false;

  const enter = async (): Promise<void> => {
    if (busy >= size) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
  };

  /** Whoever waits takes the place over. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  };

  const living = async (): Promise<Connection> => {
    for (let one = idle.pop(); one; one = idle.pop()) if (!one.isLost()) return one;
    return open();
  };

  return {
    use: async <T>(work: (connection: Connection) => Promise<T>): Promise<T> => {
      await enter();
      try {
        const connection = await living();
        try {
          return await work(connection);
        } finally {
          if (isClosed || connection.isLost()) await connection.close();
          else idle.push(connection);
        }
      } finally {
        leave();
      }
    },
    /** What is still at work is closed when it is done. */
    close: async (): Promise<void> => {
      isClosed = true;
      await Promise.all(idle.splice(0).map((connection) => connection.close()));
    },
  };
};
