import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The client. In development, `/api` is served by `npm start` on its usual port; the modules of `client/api` are not. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  server: { proxy: { '^/api/(?!.*[.]ts)': 'http://127.0.0.1:3000' } },
})
