/** What `npm run <name>` runs among the sources and a container runs by the same name. Each reads `process.argv`. */
export const commands: Record<string, { does: string; run(): Promise<unknown> }> = {
  seed: { does: 'loads a dataset: the shipped one, or that of a folder', run: () => import('#seed/load') },
  rescue: { does: 'saves what can be read of a damaged store', run: () => import('./rescue.ts') },
  query: { does: 'asks the graph in Cypher, or a question of the library', run: () => import('./query.ts') },
  network: { does: 'computes a network of a statement export', run: () => import('./network.ts') },
  analyse: { does: 'computes camps, balance or bridges of a signed network', run: () => import('./analyse.ts') },
}
