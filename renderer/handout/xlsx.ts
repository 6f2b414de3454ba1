import writeXlsxFile from 'write-excel-file/browser';
import type { WorkbookSheet } from '#shared/briefing/handout/workbook/cells';

export async function xlsxOf(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const file = writeXlsxFile([...sheets], { fontFamily: 'Arial', fontSize: 10 });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
