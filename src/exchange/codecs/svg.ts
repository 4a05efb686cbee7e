import { defineCodec } from '../contract/codec';
import { UNHEARD } from '../contract/progress';
import { MOST_POINTS } from '../drawing/canvasBrush';
import { pagesOf } from '../drawing/pages';
import { pictureFile } from '../drawing/pictures';
import { svgOf } from '../drawing/svgBrush';

/** A drawing is sharp at any size, so one holds more; but of more shapes than this no program is quick any more. */
const MOST_AREA = MOST_POINTS * 4;

/** Several drawings are one zip. */
export default defineCodec({
  id: 'svg',
  label: 'Drawing',
  hint: '(SVG)',
  extension: 'svg',
  mimeType: 'image/svg+xml',
  offers: [{ under: 'other', rank: 40, label: 'Drawing (SVG)' }],
  keeps: 'nothing',
  tellsGaps: true,
  draw: (request, onShare = UNHEARD) =>
    pictureFile(
      pagesOf(request, MOST_AREA),
      {
        extension: 'svg',
        mimeType: 'image/svg+xml',
        packed: false,
        draw: (page) => new TextEncoder().encode(svgOf(page)),
      },
      onShare,
    ),
});
