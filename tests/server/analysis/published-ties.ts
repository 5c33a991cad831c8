import type { Tie } from '#domain/tie'

/**
 * The alliances (1) and enmities (−1) of sixteen sub-tribes of the Gahuku-Gama in New Guinea.
 * Read, K. E. (1954): Cultures of the Central Highlands, New Guinea. Southwestern Journal of Anthropology 10:1–43;
 * as in Hage & Harary (1983): Structural Models in Anthropology, 56–60.
 */
export const highlandTribes = (() => {
  const tribes = 'GAVEV KOTUN OVE ALIKA NAGAM GAHUK MASIL UKUDZ NOTOH KOHIK GEHAM ASARO UHETO SEUVE NAGAD GAMA'.split(
    ' ',
  )
  const allied =
    '1-2 3-4 3-6 3-7 5-7 6-7 3-8 4-8 6-8 7-8 5-9 9-10 6-11 7-11 8-11 6-12 7-12 8-12 11-12 7-13 9-13 10-13 5-14 13-14 1-15 2-15 1-16 2-16 15-16'
  const hostile =
    '1-3 2-3 1-4 1-5 2-5 1-6 2-6 2-9 6-9 2-10 9-11 10-11 1-12 6-13 11-13 8-14 12-14 5-15 9-15 10-15 11-15 12-15 13-15 5-16 6-16 11-16 12-16 13-16 14-16'
  return [...tiesOf(allied, 1, tribes), ...tiesOf(hostile, -1, tribes)]
})()

/**
 * Who spends time with whom in a karate club that fell apart.
 * Zachary, W. W. (1977): An Information Flow Model for Conflict and Fission in Small Groups. Journal of
 * Anthropological Research 33:452–473.
 */
export const karateClub = tiesOf(
  '2-1 3-1 3-2 4-1 4-2 4-3 5-1 6-1 7-1 7-5 7-6 8-1 8-2 8-3 8-4 9-1 9-3 10-3 11-1 11-5 11-6 12-1 13-1 13-4 14-1 14-2 14-3 14-4 17-6 17-7 18-1 18-2 20-1 20-2 22-1 22-2 26-24 26-25 28-3 28-24 28-25 29-3 30-24 30-27 31-2 31-9 32-1 32-25 32-26 32-29 33-3 33-9 33-15 33-16 33-19 33-21 33-23 33-24 33-30 33-31 33-32 34-9 34-10 34-14 34-15 34-16 34-19 34-20 34-21 34-23 34-24 34-27 34-28 34-29 34-30 34-31 34-32 34-33',
  1,
)

/**
 * How near or far the parties of the Slovene parliament of 1994 were to each other, as experts and members saw it.
 * Kropivnik, S. & Mrvar, A. (1996): An Analysis of the Slovene Parliamentary Parties Network. Developments in Statistics
 * and Methodology, 209–216; in Doreian & Mrvar (1996): A Partitioning Approach to Structural Balance, Social Networks 18.
 */
export const sloveneParties = (() => {
  const parties = ['SKD', 'ZLSD', 'SDSS', 'LDS', 'ZS-ESS', 'ZS', 'DS', 'SLS', 'SPS-SNS', 'SNS']
  const upper = [
    [-215, 114, -89, -77, 94, -170, 176, 117, -210],
    [-217, 134, 77, -150, 57, -253, -230, 49],
    [-203, -80, 138, -109, 177, 180, -174],
    [157, -142, 173, -241, -254, 23],
    [-188, 170, -120, -160, -9],
    [-97, 140, 116, -106],
    [-184, -191, -6],
    [235, -132],
    [-164],
  ]
  return upper.flatMap((row, at) =>
    row.map((weight, next): Tie => ({ a: parties[at] ?? '', b: parties[at + 1 + next] ?? '', weight })),
  )
})()

function tiesOf(pairs: string, weight: number, names?: readonly string[]): Tie[] {
  return pairs.split(' ').map((pair) => {
    const [a = '', b = ''] = pair.split('-').map((number) => names?.[Number(number) - 1] ?? number)
    return { a, b, weight }
  })
}
