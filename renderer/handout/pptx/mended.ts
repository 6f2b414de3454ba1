import JSZip from 'jszip';

/**
 * The file with its charts as the format wants them. pptxgenjs writes the years' axis of a chart of
 * lines over years with parts that only an axis of names may have, in the format of the other axis, and
 * without the distance of its labels.
 */
export async function mended(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const file of zip.file(/^ppt\/charts\/chart\d+\.xml$/)) {
    zip.file(file.name, (await file.async('string')).replace(YEARS, mendedAxis));
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The first axis of a chart is that of its years. */
const YEARS = /<c:valAx>.*?<\/c:valAx>/s;
const YEARS_BETWEEN_LABELS = 5;

function mendedAxis(axis: string): string {
  return axis
    .replace(/<c:(?:auto|lblAlgn|lblOffset|noMultiLvlLbl|tickLblSkip) val="[^"]*"\/>/g, '')
    .replace(/<c:(?:majorUnit|minorUnit) val="[^"]*"\/>/g, '')
    .replace(/<c:numFmt [^>]*\/>/, '<c:numFmt formatCode="0" sourceLinked="0"/>')
    .replace(/<c:axPos val="l"\/>/, '<c:axPos val="b"/>')
    .replace('</c:valAx>', `<c:majorUnit val="${YEARS_BETWEEN_LABELS}"/></c:valAx>`);
}
