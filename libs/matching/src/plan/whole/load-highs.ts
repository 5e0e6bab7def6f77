import type { Highs } from 'highs';

/** The types of the package describe its CommonJS form; imported, the loader itself is the default. */
const isLoader = (value: unknown): value is () => Promise<Highs> => typeof value === 'function';

/** HiGHS (Huangfu and Hall 2018), compiled to WebAssembly. It is large, so it is loaded when first asked for. */
export async function loadHighs(): Promise<Highs> {
  const { default: load }: { readonly default: unknown } = await import('highs');
  if (!isLoader(load)) throw new TypeError('The package highs has no loader as its default');
  return load();
}
