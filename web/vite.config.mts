import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { graphqlDocuments } from './graphql-documents.mts';
import { poFiles } from './po.mts';

const server = 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [poFiles(), graphqlDocuments(), react()],
  // The scan for dependencies cannot read the workers of the explorer's editor, and would end `vite dev`.
  optimizeDeps: { entries: ['index.html', 'kit.html'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      input: { index: `${import.meta.dirname}/index.html`, explorer: `${import.meta.dirname}/explorer.html` },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: server, ws: true },
      '/upload': server,
      '/files': server,
      '/download': server,
    },
  },
});
