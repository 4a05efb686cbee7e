/** Light, dark or as the system, on the first screen. Loaded when it is asked for. */
import { SunMoon } from 'lucide-react';
import { IconButton } from '../parts/IconButton';
import { Menu } from '../parts/Menu';
import { ThemeChoice } from '../theme/ThemeChoice';

export default function ThemeMenu() {
  return (
    <Menu
      startsOpen
      align="end"
      trigger={
        <IconButton name="Theme" look="quiet">
          <SunMoon size={17} aria-hidden />
        </IconButton>
      }
    >
      <ThemeChoice />
    </Menu>
  );
}
