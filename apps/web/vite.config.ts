import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

const api = process.env['KRING_API'] ?? 'http://localhost:3000';

export default defineConfig({
  // Each file stands beside itself made small, so that the server need not press it anew for everybody who asks.
  plugins: [
    react(),
    compression({ algorithms: ['gzip', 'brotliCompress'], threshold: 1024, include: /\.(js|css|html|svg)$/ }),
  ],
  resolve: { conditions: ['kring-source', 'browser', 'module', 'import', 'default'] },
  build: { target: 'es2022', sourcemap: true, assetsInlineLimit: 0 },
  server: { port: 5173, proxy: { '/graphql': { target: api, ws: true } } },
});
