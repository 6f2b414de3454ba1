/** How a large icon is written in Apple's format: its type by its side in pixels. */
const APPLE_TYPES = /** @type {const} */ ([
  [16, 'icp4'],
  [32, 'icp5'],
  [64, 'icp6'],
  [128, 'ic07'],
  [256, 'ic08'],
  [512, 'ic09'],
  [1024, 'ic10'],
]);

const WINDOWS_SIDES = [16, 24, 32, 48, 64, 128, 256];

/**
 * Windows' icon file: a directory of PNG images.
 * @param {ReadonlyMap<number, Buffer>} images by side in pixels
 */
export function icoOf(images) {
  const parts = WINDOWS_SIDES.map((side) => ({ side, png: imageOf(images, side) }));
  const header = Buffer.alloc(6 + 16 * parts.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(parts.length, 4);
  let offset = header.length;
  for (const [index, { side, png }] of parts.entries()) {
    const at = 6 + 16 * index;
    // A byte holds the side, and 0 stands for 256.
    header.writeUInt8(side % 256, at);
    header.writeUInt8(side % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...parts.map(({ png }) => png)]);
}

/**
 * Apple's icon file: a list of typed PNG images.
 * @param {ReadonlyMap<number, Buffer>} images by side in pixels
 */
export function icnsOf(images) {
  const parts = APPLE_TYPES.map(([side, type]) => block(type, imageOf(images, side)));
  return block('icns', Buffer.concat(parts));
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function block(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'ascii');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}

/**
 * @param {ReadonlyMap<number, Buffer>} images
 * @param {number} side
 */
function imageOf(images, side) {
  const image = images.get(side);
  if (image === undefined) throw new Error(`there is no image of ${side} pixels`);
  return image;
}
