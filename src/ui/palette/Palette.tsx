/** One field for everything: commands with their keys, and each activity, role, person and gap by name. */
import { Dialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import { useGridView } from '../gridView/GridViewContext';
import { useLibrary } from '../session/LibraryContext';
import { useSession, useSessionState } from '../session/SessionContext';
import { openDialog, usePanels } from '../workspace/panels';
import { FoundList } from './FoundList';
import { commandsFor, type Found, foundFor, NO_RESULTS } from './found';
import { goToEntry } from './goToEntry';
import styles from './Palette.module.css';

export function Palette() {
  const panels = usePanels();
  const library = useLibrary();
  const session = useSession();
  const view = useGridView();
  const matrix = useSessionState((state) => state.matrix);
  const analysis = useSessionState((state) => state.analysis);
  // The field takes the focus before the dialog could remember where it was.
  const [before] = useState(() => document.activeElement);
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const [chosen, setChosen] = useState<string | null>(null);
  const listId = useId();
  const context = useMemo(() => ({ session, view, panels, library }), [session, view, panels, library]);
  const commands = useMemo(() => commandsFor(context), [context]);
  const groups = useMemo(
    () => foundFor(sought, commands, { matrix, analysis }),
    [sought, commands, matrix, analysis],
  );
  const all = groups.flatMap((group) => group.items);
  // What was chosen may no longer be found; then the first is.
  const active = all.find((found) => found.id === chosen) ?? all[0];

  const close = () => openDialog(panels, null);
  const take = (found: Found | undefined) => {
    if (!found) return;
    close();
    // The dialog gives the focus back as it goes, in this frame; what is run may want it elsewhere.
    requestAnimationFrame(() => {
      if (found.kind === 'command') found.command.run(context);
      else goToEntry(context, found.entry);
    });
  };
  const step = (by: number) => {
    const at = all.findIndex((found) => found.id === active?.id);
    setChosen(all[(at + by + all.length) % all.length]?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const steps: { readonly [key: string]: number } = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const by = steps[event.key];
    if (by !== undefined && all.length > 0) {
      event.preventDefault();
      step(by);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Quick typists are ahead of the list; Enter is meant for the words in the field, not for an older list.
      const words = event.currentTarget.value;
      take(words === sought ? active : foundFor(words, commands, { matrix, analysis })[0]?.items[0]);
    }
  };

  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          aria-modal
          className={styles.popup}
          aria-label="Search or run a command"
          finalFocus={() => (before instanceof HTMLElement ? before : true)}
        >
          <input
            className={styles.input}
            dir="auto"
            // biome-ignore lint/a11y/noAutofocus: the very next key must be heard here, not by the grid behind.
            autoFocus
            role="combobox"
            aria-label="Search or run a command"
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={active ? `${listId} ${active.id}`.replaceAll(' ', '_') : undefined}
            aria-autocomplete="list"
            placeholder="Search or run a command"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setChosen(null);
            }}
            onKeyDown={onKeyDown}
          />
          <FoundList id={listId} groups={groups} active={active?.id} onTake={take} onPoint={setChosen} />
          <p className={styles.count} role="status">
            {groups[0]?.title === NO_RESULTS ? `No results for “${sought}”.` : ''}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
