import { defineCodec } from '../codec';
import { svgFile } from '../writing/svgFile';

export default defineCodec({
  id: 'svg',
  label: 'Drawing',
  hint: '(SVG)',
  extension: 'svg',
  mimeType: 'image/svg+xml',
  keeps: 'nothing',
  write: async (request) => new TextEncoder().encode(svgFile(request)),
});
