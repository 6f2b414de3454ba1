import JSZip from 'jszip';

/**
 * The file with its charts as the format wants them: pptxgenjs writes how many years stand between two
 * labels after an element that has to be last, which strict readers refuse, and lets them turn.
 */
export async function mended(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const file of zip.file(/^ppt\/charts\/chart\d+\.xml$/)) {
    const xml = await file.async('string');
    zip.file(file.name, mendedChart(xml));
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Exported for its test. */
export function mendedChart(xml: string): string {
  return xml
    .replace(
      /(<c:noMultiLvlLbl val="\d"\/>)\s*<c:tickLblSkip val="(\d+)"\/>/g,
      '<c:tickLblSkip val="$2"/><c:tickMarkSkip val="$2"/>$1',
    )
    .replace(/(<c:catAx>.*?<c:txPr>)<a:bodyPr\/>/gs, '$1<a:bodyPr rot="0" vert="horz"/>');
}
