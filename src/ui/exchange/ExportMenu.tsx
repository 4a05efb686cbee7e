/** The Export menu: what goes in, and as which file. A format is in it only when it can be written. */
import { useRef, useState } from 'react';
import { FileRefused } from '../../exchange/bounds';
import type { Codec } from '../../exchange/codec';
import { codecList } from '../../exchange/codecList';
import { fileNameFor } from '../../exchange/fileName';
import { type ExportRun, startExport } from '../../exchange/work/exportRun';
import { useGridView } from '../grid/GridViewContext';
import { Button } from '../parts/Button';
import { Menu, MenuCheckItem, MenuItem, MenuSeparator } from '../parts/Menu';
import { notify } from '../parts/Toast';
import { useSession } from '../session/SessionContext';
import { download } from './download';
import { exportChoice, exportedGaps, FIRST_CHOICE, type MenuChoice } from './exportChoice';

const ORDER = ['csv', 'csv-details', 'csv-long', 'xlsx', 'markdown', 'html', 'json'];

const writers = codecList
  .filter(({ write }) => write)
  .sort((one, other) => ORDER.indexOf(one.id) - ORDER.indexOf(other.id));

export default function ExportMenu() {
  const session = useSession();
  const view = useGridView();
  const [choice, setChoice] = useState<MenuChoice>(FIRST_CHOICE);
  const [writing, setWriting] = useState<string | null>(null);
  const run = useRef<ExportRun | null>(null);

  async function write(codec: Codec) {
    const { matrix, analysis } = session.store.getState();
    setWriting(codec.label);
    try {
      run.current = startExport(codec.id, {
        matrix,
        choice: exportChoice(matrix, analysis, view.store.getState(), choice),
        gaps: exportedGaps(analysis),
        today: session.today(),
      });
      download(await run.current.bytes, fileNameFor(matrix.name, codec.extension), codec.mimeType);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!(error instanceof FileRefused && reason === 'Cancelled.'))
        notify({ message: `The file was not written: ${reason}`, urgent: true });
    } finally {
      run.current = null;
      setWriting(null);
    }
  }

  if (writing) {
    return (
      <Button look="solid" onClick={() => run.current?.cancel()}>
        Cancel {writing} …
      </Button>
    );
  }
  return (
    <Menu align="end" trigger={<Button look="solid">Export</Button>}>
      {writers.map((codec) => (
        <MenuItem key={codec.id} onSelect={() => void write(codec)}>
          {codec.hint ? `${codec.label} ${codec.hint}` : codec.label}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuCheckItem
        checked={choice.view === 'filtered'}
        onChange={(on) => setChoice({ ...choice, view: on ? 'filtered' : 'all' })}
      >
        Only what the filters show
      </MenuCheckItem>
      <MenuCheckItem
        checked={choice.heads === 'people'}
        onChange={(on) => setChoice({ ...choice, heads: on ? 'people' : 'roles' })}
      >
        People instead of roles
      </MenuCheckItem>
      <MenuCheckItem
        checked={choice.conditions}
        onChange={(conditions) => setChoice({ ...choice, conditions })}
      >
        Conditions
      </MenuCheckItem>
      <MenuCheckItem checked={choice.gaps} onChange={(gaps) => setChoice({ ...choice, gaps })}>
        Open gaps
      </MenuCheckItem>
    </Menu>
  );
}
