/** What the tests take from WeChat's own tools that ship no types of ours. */
declare module 'miniprogram-compiler' {
  /** The compiled templates of a folder as a function body that returns them by path. Throws on a wrong template. */
  export function wxmlToJs(folder: string): string;
}
