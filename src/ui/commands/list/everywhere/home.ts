import { goTo, HOME_ADDRESS } from '../../../routing/route';
import type { Command } from '../../command/command';

export default {
  id: 'home',
  label: 'All matrices',
  zones: 'everywhere',
  words: 'home list new matrix create import open duplicate delete',
  run: () => goTo(HOME_ADDRESS),
} satisfies Command;
