import type { WebContents } from 'electron';

/** Inches: 16:9, with room for notes under the slide where they are wanted. */
const WIDTH = 1280 / 96;
const HEIGHT = 720 / 96;
const NOTES = 240 / 96;

/** The pages in a window as a PDF: letters stay letters, lines stay lines, headings make the outline. */
export function printPages(contents: WebContents, notes: boolean): Promise<Buffer> {
  return contents.printToPDF({
    pageSize: { width: WIDTH, height: notes ? HEIGHT + NOTES : HEIGHT },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    printBackground: true,
    preferCSSPageSize: false,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}
