import { defineConfig } from 'vite'

/** The server as one file. Its packages stay where npm put them. */
export default defineConfig({
  publicDir: false,
  build: { ssr: 'server/main.ts', outDir: 'dist/server', emptyOutDir: true, target: 'node20', minify: false },
})
