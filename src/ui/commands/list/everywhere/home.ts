import { goTo, HOME_ADDRESS } from '../../../routing/route';
import type { Command } from '../../command/command';

export default {
  id: 'home',
  label: 'All matrices: new, import, open another',
  zones: 'everywhere',
  words: 'home list new matrix create import upload open switch close templates start',
  run: () => goTo(HOME_ADDRESS),
} satisfies Command;
