/** The dotted paths of every value in some data; a list is one value, and so is null. */
export const leavesOf = (data: object, path = ''): string[] =>
  Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return value instanceof Object && !Array.isArray(value) ? leavesOf(value, here) : [here];
  });

/** The value at a dotted path; undefined where the data has none. */
export const valueAt = (data: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value instanceof Object ? Reflect.get(value, key) : undefined), data);
