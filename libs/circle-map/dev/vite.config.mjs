import path from 'node:path';

/** Shows the map with sample circles, without an API. From apps/web: `npx vite --config ../../libs/circle-map/dev/vite.config.mjs`. */
export default {
  root: import.meta.dirname,
  resolve: {
    alias: { '/design': path.resolve(import.meta.dirname, '../../../apps/web/src/design') },
    conditions: ['kring-source', 'browser', 'module', 'import', 'default'],
  },
  server: { port: 5290, strictPort: true, fs: { strict: false } },
};
