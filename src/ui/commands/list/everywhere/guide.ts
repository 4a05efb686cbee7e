import { goTo, guideAddress } from '../../../routing/route';
import type { Command } from '../../command/command';

export default {
  id: 'guide',
  label: 'Guide: letters, screens, rules, glossary',
  zones: 'everywhere',
  words:
    'help manual how do i how to explain what is raci docs tutorial glossary meaning learn rules support',
  run: () => goTo(guideAddress()),
} satisfies Command;
