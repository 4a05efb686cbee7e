import { defineCodec } from '../contract/codec';
import { UNHEARD } from '../contract/progress';
import { MOST_POINTS, pngOf } from '../drawing/canvasBrush';
import { pagesOf } from '../drawing/pages';
import { pictureFile } from '../drawing/pictures';

/** Several pictures are one zip. */
export default defineCodec({
  id: 'png',
  label: 'Image',
  extension: 'png',
  mimeType: 'image/png',
  offers: [{ under: 'files', rank: 70 }],
  keeps: 'nothing',
  tellsGaps: true,
  draw: (request, onShare = UNHEARD) =>
    pictureFile(
      pagesOf(request, MOST_POINTS),
      { extension: 'png', mimeType: 'image/png', packed: true, draw: pngOf },
      onShare,
    ),
});
