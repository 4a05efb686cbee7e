/** Coverage: what the reference frameworks ask someone to own, and who does. */
import { useState, useSyncExternalStore } from 'react';
import { countStates, coverageOf, type ItemCoverage, shareCovered } from '../../domain/coverage/coverage';
import { frameworkList } from '../../domain/coverage/frameworkList';
import { ruleAnswers } from '../../domain/coverage/ruleAnswers';
import type { RoleId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import { AddActivities } from '../adding/AddActivities';
import { EmptyState } from '../parts/EmptyState';
import { useFromReading } from '../session/reading';
import { useSessionState } from '../session/SessionContext';
import { CoverageMap, type FrameworkCoverage } from './CoverageMap';
import styles from './CoverageScreen.module.css';
import { FrameworkChoice } from './FrameworkChoice';
import { ItemList } from './ItemList';
import { shareInWords } from './stateWords';
import { useItemActs } from './useItemActs';

export default function CoverageScreen() {
  const matrix = useSessionState((state) => state.analysed);
  const analysis = useSessionState((state) => state.analysis);
  const all = useFromReading(
    (reading): readonly FrameworkCoverage[] => {
      const answerOf = ruleAnswers(matrix, analysis);
      return frameworkList.map((framework) => ({
        framework,
        items: coverageOf(reading, framework, answerOf),
      }));
    },
    [matrix, analysis],
  );
  if (!all) return <EmptyState title="Reading the matrix…">Coverage appears in a moment.</EmptyState>;
  return <Measured all={all} matrix={matrix} />;
}

function Measured({ all, matrix }: { all: readonly FrameworkCoverage[]; matrix: Matrix }) {
  const [selected, setSelected] = useState<ItemCoverage | null>(null);
  const { acts, adding, addAll, add, cancel } = useItemActs();
  const on = all.filter(({ framework }) => matrix.settings.frameworks.includes(framework.id));
  const open = on.find(({ framework }) => framework.id === selected?.framework.id) ?? on[0];
  const beside = useRoomBeside();
  // Collapsed on a phone at first, because there is a picture to see; afterwards as the person leaves it.
  const [choosing] = useState(on.length === 0);
  const choice = <FrameworkChoice all={all} settings={matrix.settings} />;
  const counts = countStates(on.flatMap(({ items }) => items));
  const share = shareCovered(counts);

  const select = (coverage: ItemCoverage) => {
    setSelected(coverage);
    // This same change draws the list of the item's framework; its element exists in the next frame.
    requestAnimationFrame(() => {
      const item = document.getElementById(`item-${coverage.key}`);
      item?.focus({ preventScroll: true });
      item?.scrollIntoView({ block: 'center' });
    });
  };

  return (
    <div className={styles.screen}>
      {adding ? <AddActivities fix={adding} onClose={cancel} onAdd={add} /> : null}
      <header className={styles.head}>
        <h1 className={styles.title}>Coverage</h1>
        <p className={styles.lead}>
          {share === undefined
            ? 'What your frameworks require someone to own, and who owns it here.'
            : shareInWords(counts)}
        </p>
      </header>
      <aside className={styles.side} aria-label="Choose frameworks">
        {beside ? (
          <>
            <h2 className={styles.sideTitle}>Frameworks</h2>
            {choice}
          </>
        ) : (
          <details open={choosing}>
            <summary className={styles.fold}>
              Frameworks: {on.length} of {all.length}
            </summary>
            {choice}
          </details>
        )}
      </aside>
      <div className={styles.main}>
        {open ? (
          <>
            <CoverageMap frameworks={on} selectedKey={selected?.key ?? null} onSelect={select} />
            <ItemList
              key={open.framework.id}
              framework={open.framework}
              items={open.items}
              selectedKey={selected?.key ?? null}
              roleOf={(id) => matrix.roles[id as RoleId]}
              acts={acts}
              onAddAll={addAll}
            />
          </>
        ) : (
          <EmptyState title="No framework chosen">
            Choose the frameworks you work with. You then see which of their items have an owner and which are
            not covered.
          </EmptyState>
        )}
      </div>
    </div>
  );
}

/** Undefined without a screen, as in tests. CoverageScreen.module.css uses the same width. */
const query = () => globalThis.matchMedia?.('(width > 56.25em)');

function onChange(heard: () => void): () => void {
  const list = query();
  list?.addEventListener('change', heard);
  return () => list?.removeEventListener('change', heard);
}

/** Whether there is room for the choice of frameworks beside the picture. */
function useRoomBeside(): boolean {
  return useSyncExternalStore(onChange, () => query()?.matches ?? true);
}
