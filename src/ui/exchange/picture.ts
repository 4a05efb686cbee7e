/** Turns a drawing into a picture of points. The browser draws it, from an address that lives only in this page. */

/** The largest side that browsers draw. */
const LONGEST_SIDE = 16_000;

export async function pngFromSvg(svg: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const sharp = Math.min(2, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * sharp);
    canvas.height = Math.round(image.naturalHeight * sharp);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser does not draw pictures.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob)
      throw new Error('The picture is too large for this browser. The drawing (SVG) has no such limit.');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
