import { goTo, matrixAddress } from '../../../routing/route';
import type { Command } from '../../command/command';
import { matrixOf } from '../../command/context';

export default {
  id: 'meeting',
  label: 'Meeting and minutes…',
  zones: 'everywhere',
  words: 'review agenda decide workshop projector shared screen follow-ups notes protocol',
  run: (context) => goTo(matrixAddress(matrixOf(context).id, 'meeting')),
} satisfies Command;
