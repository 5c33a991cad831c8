import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv, type ProxyOptions } from 'vite'
import { localAddress } from './server/local-address.ts'

/**
 * In development `/api` is answered by `npm start`, which runs beside it under the same settings; the modules of `client/api`
 * are not. The Host stays the page's own, or the server would take the page for one from elsewhere.
 */
function parley(): ProxyOptions {
  const { HOST: host = '127.0.0.1', PORT: port = '3000' } = loadEnv('', import.meta.dirname, ['HOST', 'PORT'])
  const target = localAddress({ host, port })
  return {
    target,
    changeOrigin: false,
    configure: (proxy) =>
      proxy.on('error', (_error, _request, response) => {
        if (!('writeHead' in response) || response.headersSent) return
        const detail = `No Parley answers at ${target}: run npm start beside npm run dev.`
        response.writeHead(503, { 'Content-Type': 'application/problem+json', 'Retry-After': '5' })
        response.end(JSON.stringify({ type: 'about:blank', title: 'Service Unavailable', status: 503, detail }))
      }),
  }
}

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  server: { proxy: { '^/api/(?!.*[.]ts)': parley() } },
})
