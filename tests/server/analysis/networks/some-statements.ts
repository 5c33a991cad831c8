import fc from 'fast-check'
import { choicesOf, Duplicates, NetworkMode } from '#domain/network'
import type { Statement } from '#domain/statement'

export const said = (actor: string, point: string, stance: number, day = '2030-11-20', document = '1'): Statement => ({
  actor,
  point,
  stance,
  time: day,
  document,
})

const days = ['2030-11-20', '2030-11-24', '2030-11-25', '2030-12-30', '2031-01-02', '2031-11-20']

export const someStatements = (stances: number[]) =>
  fc.array(
    fc
      .tuple(
        fc.constantFrom('Adler', 'Boer', 'Cato', 'Dene'),
        fc.constantFrom('dam', 'eels', 'ferry'),
        fc.constantFrom(...stances),
        fc.constantFrom(...days),
        fc.constantFrom('1', '2'),
      )
      .map((parts) => said(...parts)),
    { maxLength: 14 },
  )

export const anyStatements = fc.oneof(
  someStatements([0, 1]),
  someStatements([-2, -1, 0, 1, 2]),
  someStatements([1, 4, 9]),
)

export const everyCombination = NetworkMode.options.flatMap((mode) =>
  choicesOf[mode].measures.flatMap((measure) =>
    choicesOf[mode].normalisations.flatMap((normalise) =>
      Duplicates.options.map((duplicates) => ({ mode, measure, normalise, duplicates })),
    ),
  ),
)
