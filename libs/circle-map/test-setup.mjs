// What browsers have and jsdom lacks.
globalThis.CSS ??= { escape: (text) => text.replace(/["\\]/g, '\\$&'), supports: () => false };
