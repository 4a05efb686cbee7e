/** Share and Export. Their menu and dialog belong to their buttons in the header, so the commands press these. */
import type { Command } from '../../command/command';

const FILES = [
  ['share', 'Share', 'link send copy url email mail team slack'],
  [
    'export',
    'Export',
    'download csv excel xlsx markdown html json file png svg image picture word confluence save as backup',
  ],
] as const;

export default FILES.map(
  ([id, button, words]): Command => ({
    id: `file-${id}`,
    label: `${button} matrix…`,
    zones: 'everywhere',
    words,
    run: () => pressInHeader(button),
  }),
);

function pressInHeader(name: string): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('header button')];
  buttons.find((button) => button.textContent?.trim() === name)?.click();
}
