export type Step = () => unknown;

export interface Scope {
  name: string;
  parent: Scope | null;
  before: Step[];
  beforeEach: Step[];
  afterEach: Step[];
  after: Step[];
}

export interface CollectedTest {
  id: string;
  /** Relative to the root. */
  file: string;
  scope: Scope;
  run: Step;
}

export const scopesOf = (scope: Scope): Scope[] => (scope.parent ? [...scopesOf(scope.parent), scope] : [scope]);

export const newScope = (name: string, parent: Scope | null): Scope => ({
  name,
  parent,
  before: [],
  beforeEach: [],
  afterEach: [],
  after: [],
});
