/** The Export menu: what goes in, and as which file. A format is in it only when it can be written. */
import { Download } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Codec } from '../../../exchange/contract/codec';
import { codecById, offersUnder } from '../../../exchange/opening/codecList';
import { Button } from '../../parts/Button';
import { Menu, MenuCheckItem, MenuItem, MenuSeparator } from '../../parts/Menu';
import { Submenu } from '../../parts/Submenu';
import { openDialog, usePanels } from '../../workspace/panels';
import styles from './ExportMenu.module.css';
import { FIRST_CHOICE, type MenuChoice } from './exportChoice';
import { PaperDialog } from './PaperDialog';
import { PrintView } from './PrintView';
import { drawForPaper } from './paperAsked';
import { type Exporting, useExport } from './useExport';

const isDrawn = ({ codec }: { codec: Codec }) => codec.draw !== undefined;
const FILES = offersUnder('files');

// Where there is little room the header shows the sign alone; the word stays its name.
const EXPORT = (
  <Button look="solid">
    <Download size={16} aria-hidden />
    <span>Export</span>
  </Button>
);

export default function ExportMenu() {
  const [choice, setChoice] = useState<MenuChoice>(FIRST_CHOICE);
  const exporting = useExport(choice);
  const { writing, share, printing, inParts, save, printed, cancel } = exporting;
  const print = useEffectEvent(exporting.print);
  // Of the grid, paper would show what is in sight at best; the key for printing asks here instead.
  useEffect(() => drawForPaper(() => print()), []);
  return (
    <>
      {writing ? (
        <Button look="solid" onClick={cancel}>
          Cancel {writing} …{' '}
          {share > 0 ? <span className={styles.share}>{Math.round(share * 100)}%</span> : null}
        </Button>
      ) : (
        <Choices choice={choice} setChoice={setChoice} exporting={exporting} />
      )}
      {printing ? <PrintView request={printing} onDone={printed} /> : null}
      {inParts ? (
        <PaperDialog
          request={inParts}
          onPrint={exporting.printPart}
          onPictures={() => {
            exporting.closeParts();
            save(codecById('png'));
          }}
          onClose={exporting.closeParts}
        />
      ) : null}
    </>
  );
}

interface ChoicesProps {
  choice: MenuChoice;
  setChoice(choice: MenuChoice): void;
  exporting: Exporting;
}

function Choices({ choice, setChoice, exporting: { save, copy, print } }: ChoicesProps) {
  const panels = usePanels();
  return (
    <Menu align="end" trigger={EXPORT}>
      <Offers offers={FILES.filter((offer) => !isDrawn(offer))} onChoose={save} />
      <MenuItem onSelect={print}>Print</MenuItem>
      <Offers offers={FILES.filter(isDrawn)} onChoose={save} />
      <MenuSeparator />
      <Submenu label="Copy as">
        <Offers offers={offersUnder('copies')} prefix="Copy as " onChoose={copy} />
      </Submenu>
      <Submenu label="Other files">
        <Offers offers={offersUnder('other')} onChoose={save} />
        <MenuItem onSelect={() => openDialog(panels, 'owners')}>Suggest CODEOWNERS…</MenuItem>
        <MenuItem onSelect={() => openDialog(panels, 'ci')}>Check in CI…</MenuItem>
      </Submenu>
      <MenuSeparator />
      <MenuCheckItem
        checked={choice.view === 'filtered'}
        onChange={(on) => setChoice({ ...choice, view: on ? 'filtered' : 'all' })}
      >
        Only filtered activities and roles
      </MenuCheckItem>
      <MenuCheckItem
        checked={choice.heads === 'people'}
        onChange={(on) => setChoice({ ...choice, heads: on ? 'people' : 'roles' })}
      >
        Show people instead of roles
      </MenuCheckItem>
      <MenuCheckItem
        checked={choice.conditions}
        onChange={(conditions) => setChoice({ ...choice, conditions })}
      >
        Include conditions
      </MenuCheckItem>
      <MenuCheckItem checked={choice.gaps} onChange={(gaps) => setChoice({ ...choice, gaps })}>
        Include open gaps
      </MenuCheckItem>
    </Menu>
  );
}

interface OffersProps {
  offers: ReturnType<typeof offersUnder>;
  prefix?: string;
  onChoose(codec: Codec): void;
}

function Offers({ offers, prefix = '', onChoose }: OffersProps) {
  return offers.map(({ codec, label }) => (
    <MenuItem key={codec.id} onSelect={() => onChoose(codec)}>
      {prefix}
      {label}
    </MenuItem>
  ));
}
