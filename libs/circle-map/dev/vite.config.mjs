/** Shows the map with sample circles, without an API. From apps/web: `npx vite --config ../../libs/circle-map/dev/vite.config.mjs`. */
export default {
  root: import.meta.dirname,
  resolve: { conditions: ['kring-source', 'browser', 'module', 'import', 'default'] },
  server: { port: 5290, strictPort: true, fs: { strict: false } },
};
