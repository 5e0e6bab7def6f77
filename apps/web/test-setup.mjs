// What a browser has and jsdom has not: a screen of 1280 wide with nothing else set, among others.
const screenWidth = 1280;
const fits = (query) => screenWidth >= Number(/^\(width >= (\d+)px\)$/.exec(query)?.[1] ?? Infinity);
globalThis.matchMedia ??= (query) => ({
  matches: fits(query),
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.scrollTo = () => undefined;
Element.prototype.scrollIntoView ??= () => undefined;
globalThis.CSS ??= { escape: (text) => text };
