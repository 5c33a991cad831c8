import { defineConfig } from 'vite'

/** The server as one file, with the programs of its child processes beside it. Its packages stay where npm put them. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: {
        main: 'server/main.ts',
        container: 'server/container.ts',
        'embedded-child': 'server/graph/sandbox/embedded-child.ts',
        'neo4j-child': 'server/graph/sandbox/neo4j-child.ts',
      },
      // All in one folder: the server looks for its children beside itself.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
