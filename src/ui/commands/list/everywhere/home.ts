import { goTo, HOME_ADDRESS } from '../../../routing/route';
import type { Command } from '../../command/command';

export default {
  id: 'home',
  label: 'All matrices',
  zones: 'everywhere',
  words: 'home list new matrix create import upload open switch close templates start',
  run: () => goTo(HOME_ADDRESS),
} satisfies Command;
