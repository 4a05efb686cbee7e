/** Light, dark, or as the system is. */
import { keepTheme, THEME_NAMES, THEMES } from '../../../theme/theme';
import type { Command } from '../../command/command';

export default THEMES.map(
  (theme): Command => ({
    id: `theme-${theme}`,
    label: `Theme: ${THEME_NAMES[theme].toLowerCase()}`,
    zones: 'everywhere',
    words: 'colours appearance mode night',
    run: () => keepTheme(theme),
  }),
);
