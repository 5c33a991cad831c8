import type { HostileQuery } from './hostile-queries.ts'

const doubled = (times: number) => Array.from({ length: times }, () => 'WITH s + s AS s').join(' ')
const replaced = (times: number) => Array.from({ length: times }, () => "WITH replace(s, 'x', s + 'x') AS s").join(' ')

/** Queries that want more time or memory than anybody has. */
export const bombs: HostileQuery[] = [
  {
    name: 'a list of a thousand million',
    query: 'RETURN range(1, 1000000000) AS x',
    status: { grafeo: 408, neo4j: 403 },
  },
  {
    name: 'the size of a list of a thousand million',
    query: 'RETURN size(range(1, 1000000000)) AS x',
    status: { grafeo: 408, neo4j: 403 },
  },
  {
    name: 'a list as long as a product',
    query: 'RETURN range(1, 1000 * 1000 * 1000) AS x',
    status: { grafeo: 408, neo4j: 403 },
  },
  {
    name: 'a list as long as a parameter',
    query: 'RETURN range(1, $n) AS x',
    params: { n: 1e9 },
    status: { grafeo: 408, neo4j: 403 },
  },
  { name: 'a list as long as a variable', query: 'WITH 1000000000 AS n RETURN range(1, n) AS x', status: 408 },
  {
    name: 'rows without end',
    query: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS c',
    status: 408,
  },
  {
    name: 'rows without end, sorted',
    query: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a, b ORDER BY b DESC',
    status: 408,
  },
  {
    name: 'a product of all with all',
    query: 'MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*) AS c',
    // Neo4j multiplies the counts that it keeps.
    status: { grafeo: 408, neo4j: [200, 408] },
  },
  {
    name: 'a product, collected',
    query: 'MATCH (a), (b), (c), (d), (e) RETURN collect([a, b, c, d, e]) AS all',
    status: 408,
  },
  {
    name: 'a product of distinct rows',
    query: 'MATCH (a), (b), (c), (d), (e) RETURN DISTINCT a, b, c, d, e ORDER BY e.id, a.id',
    status: 408,
  },
  {
    name: 'lists within lists',
    query: 'RETURN [a IN range(1, 10000) | [b IN range(1, 10000) | [c IN range(1, 10000) | a]]] AS x',
    status: { grafeo: 408, neo4j: 403 },
  },
  {
    name: 'lists within lists of variable length',
    query: 'WITH 9000 AS n RETURN [a IN range(1, n) | [b IN range(1, n) | [c IN range(1, n) | a]]] AS x',
    status: 408,
  },
  {
    name: 'a string that doubles',
    query: "RETURN size(reduce(s = 'x', i IN range(1, 40) | s + s)) AS x",
    status: { grafeo: 408, neo4j: 403 },
  },
  {
    name: 'a string that doubles step by step',
    query: `WITH 'x' AS s ${doubled(40)} RETURN size(s) AS x`,
    status: { grafeo: 408, neo4j: 403 },
  },
  { name: 'a string that grows by its parts', query: `WITH 'xx' AS s ${replaced(7)} RETURN size(s) AS x`, status: 408 },
  {
    name: 'a reduce of many steps',
    query: 'WITH 30000 AS n RETURN reduce(s = 0, a IN range(1, n) | s + reduce(t = 0, b IN range(1, n) | t + b)) AS x',
    status: 408,
  },
  { name: 'paths of any length', query: 'MATCH p = (a)-[*]-(b) RETURN count(p) AS c', status: 408 },
  { name: 'long paths of any kind', query: 'MATCH p = (a)-[*1..30]-(b) RETURN p ORDER BY length(p) DESC', status: 408 },
  {
    name: 'lists deep within lists',
    query: `RETURN ${'['.repeat(3900)}1${']'.repeat(3900)} AS x`,
    status: 400,
  },
  {
    name: 'brackets deep within brackets',
    query: `RETURN ${'('.repeat(3900)}1${')'.repeat(3900)} AS x`,
    status: 400,
  },
  {
    name: 'a parameter of lists deep within lists',
    query: 'RETURN $deep AS deep',
    params: { deep: JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`) },
    status: 400,
  },
  {
    name: 'the shortest paths between all and all',
    query: 'MATCH p = shortestPath((a)-[*]-(b)) RETURN count(p) AS paths',
    status: { grafeo: [200, 400, 408], neo4j: [400, 408] },
  },
  {
    name: 'a column named by a character that ends a string',
    // It ends by itself, however busy the machine is.
    seconds: 30,
    query: "RETURN 'a\u0000b'",
    status: { grafeo: 400, neo4j: 200 },
  },
  { name: 'not not not', query: `RETURN ${'NOT '.repeat(1900)} true AS x`, status: { grafeo: 400, neo4j: 408 } },
  {
    name: 'a sum of thousands',
    query: `RETURN ${'1+'.repeat(3900)}1 AS x`,
    status: { grafeo: 400, neo4j: [200, 408] },
  },
  {
    name: 'a regular expression that backtracks',
    query: `RETURN '${'a'.repeat(40)}!' =~ '(a+)+b' AS x`,
    status: { grafeo: 200, neo4j: [200, 408] },
  },
  { name: 'more text than is taken', query: `RETURN '${'x'.repeat(9000)}' AS x`, status: 413 },
  {
    name: 'more parameters than are taken',
    query: 'RETURN size($list) AS x',
    params: { list: Array.from({ length: 4000 }, (_, i) => i) },
    status: 413,
  },
]
