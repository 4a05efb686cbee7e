/** The choice of theme inside a menu. */
import { useState } from 'react';
import { MenuChoice } from '../parts/Menu';
import { keepTheme, keptTheme, THEME_NAMES, THEMES } from './theme';

export function ThemeChoice() {
  const [theme, setTheme] = useState(keptTheme);
  return (
    <MenuChoice
      label="Theme"
      value={theme}
      choices={THEMES.map((value) => ({ value, label: THEME_NAMES[value] }))}
      onChange={(next) => {
        setTheme(next);
        keepTheme(next);
      }}
    />
  );
}
