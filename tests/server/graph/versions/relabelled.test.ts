import { expect, test } from 'vitest'
import { relabelled } from '#server/graph/versions/relabelled'

test.each([
  ['MATCH (n:Parley) RETURN n', 'MATCH (n:parley) RETURN n'],
  ['MATCH (:Actor:Parley)-[r]->(b : Parley {id: $id})', 'MATCH (:Actor:parley)-[r]->(b : parley {id: $id})'],
  ['MATCH (n:`Parley`)', 'MATCH (n:`parley`)'],
  ['MATCH (n) WHERE n:Parley AND NOT n:Actor', 'MATCH (n) WHERE n:parley AND NOT n:Actor'],
  ['MATCH (n:Actor|Parley) MATCH (m:!Parley&Plan)', 'MATCH (n:Actor|parley) MATCH (m:!parley&Plan)'],
  [
    'MATCH (n) WHERE EXISTS { MATCH (n)--(m) WHERE m:Parley }',
    'MATCH (n) WHERE EXISTS { MATCH (n)--(m) WHERE m:parley }',
  ],
  ['CALL (n) { WITH n WHERE n:Parley RETURN 1 AS one }', 'CALL (n) { WITH n WHERE n:parley RETURN 1 AS one }'],
])('a label is written anew in %s', (query, written) => {
  expect(relabelled(query, 'Parley', 'parley')).toBe(written)
})

test.each([
  ['in a text', 'RETURN \':Parley\' AS text, "n:Parley" AS other'],
  ['in a comment', 'RETURN 1 AS one // n:Parley\n/* (n:Parley) */'],
  ['as the value of a map', 'WITH 1 AS Parley RETURN {one:Parley, two: [Parley]} AS map'],
  ['as a variable behind a bar', 'RETURN [x IN xs | Parley] AS list, [(a)-->(b:Actor) | Parley] AS others'],
  ['as a part of a longer name', 'MATCH (n:ParleyNote), (m:OurParley), (k:parley)'],
  ['as a property or a parameter', 'MATCH (n {Parley: $Parley}) RETURN n.Parley AS Parley'],
])('a word is left as it is %s', (_, query) => {
  expect(relabelled(query, 'Parley', 'parley')).toBe(query)
})
