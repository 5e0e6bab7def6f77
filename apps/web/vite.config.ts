import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['KRING_API'] ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['kring-source', 'browser', 'module', 'import', 'default'] },
  build: { target: 'es2022', sourcemap: true, assetsInlineLimit: 0 },
  server: { port: 5173, proxy: { '/graphql': { target: api, ws: true } } },
});
