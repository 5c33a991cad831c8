import writeExcelFile from 'write-excel-file/browser'
import type { CypherAnswer } from '#domain/cypher'
import { sheetRows } from './file-cells.ts'

/** The rows of an answer as a workbook of one sheet, its head in sight. */
export function toXlsx(answer: CypherAnswer): Promise<Blob> {
  return writeExcelFile(sheetRows(answer), { sheet: 'Answer', stickyRowsCount: 1 }).toBlob()
}
