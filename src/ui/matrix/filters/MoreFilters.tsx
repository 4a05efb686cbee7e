/** The filters that are used now and then: words, kinds, layers, roles, people, letters, and what is out of the way. */
import { inOrder } from '../../../domain/matrix/order';
import { ACTIVITY_KINDS, LAYERS } from '../../../domain/matrix/vocabulary';
import { type Filters, filtersInUse, NO_FILTERS } from '../../gridView/choices/filters';
import { useGridView, useGridViewState } from '../../gridView/GridViewContext';
import { Checkbox } from '../../parts/Checkbox';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { TextField } from '../../parts/TextField';
import { useSessionState } from '../../session/SessionContext';
import { KIND_WORDS, LAYER_WORDS } from '../../vocabulary/matrixWords';
import { CheckList } from './CheckList';
import { ChipPopover } from './ChipPopover';
import styles from './MoreFilters.module.css';
import { ticked } from './ticked';

export function MoreFilters() {
  const filters = useGridViewState((state) => state.filters);
  // Sections, concerns and gaps have chips of their own.
  const others = filtersInUse({ ...filters, sections: [], concerns: [], gap: null });
  return (
    <ChipPopover name="More filters" label={others > 0 ? `Filters ${others}` : 'Filters'} active={others > 0}>
      <Fields filters={filters} />
    </ChipPopover>
  );
}

const GAPS = [
  { value: 'none', label: 'All' },
  { value: 'must', label: 'Must fix' },
  { value: 'should', label: 'Should fix' },
  { value: 'look', label: 'Worth a look' },
] as const;

function Fields({ filters }: { filters: Filters }) {
  const view = useGridView();
  const scheme = useSessionState((state) => state.matrix.scheme);
  const people = inOrder(useSessionState((state) => state.matrix.people));
  const roles = inOrder(useSessionState((state) => state.matrix.roles));
  const layers = LAYERS.filter((layer) => roles.some((role) => role.layer === layer));
  const gap = GAPS.find((choice) => choice.value === filters.gap)?.value ?? 'none';
  return (
    <div className={styles.panel}>
      <TextField
        live
        label="Activity contains"
        value={filters.text}
        onCommit={(text) => view.filter({ text })}
      />
      <SegmentedControl
        label="Worst gap"
        value={gap}
        choices={GAPS}
        onChange={(value) => view.filter({ gap: value === 'none' ? NO_FILTERS.gap : value })}
      />
      <CheckList
        paired
        name="Letters"
        items={scheme.codes.map((code) => ({ value: code.letter, label: `${code.letter} · ${code.name}` }))}
        chosen={new Set(filters.codes)}
        onChange={(letter, on) => view.filter({ codes: ticked(filters.codes, letter, on) })}
      />
      <CheckList
        paired
        name="Kinds"
        items={ACTIVITY_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
        chosen={new Set(filters.kinds)}
        onChange={(kind, on) => view.filter({ kinds: ticked(filters.kinds, kind, on) })}
      />
      {layers.length > 0 ? (
        <CheckList
          paired
          name="Involved layers"
          items={layers.map((layer) => ({ value: layer, label: LAYER_WORDS[layer] }))}
          chosen={new Set(filters.layers)}
          onChange={(layer, on) => view.filter({ layers: ticked(filters.layers, layer, on) })}
        />
      ) : null}
      {roles.length > 0 ? (
        <CheckList
          name="Involved roles"
          items={roles.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={new Set(filters.roles)}
          onChange={(id, on) => view.filter({ roles: ticked(filters.roles, id, on) })}
        />
      ) : null}
      {people.length > 0 ? (
        <CheckList
          name="Involved people"
          items={people.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={new Set(filters.people)}
          onChange={(id, on) => view.filter({ people: ticked(filters.people, id, on) })}
        />
      ) : null}
      <div>
        <Checkbox checked={filters.suggested} onChange={(suggested) => view.filter({ suggested })}>
          Only suggestions to confirm
        </Checkbox>
        <Checkbox checked={filters.archived} onChange={(archived) => view.filter({ archived })}>
          Include archived
        </Checkbox>
      </div>
    </div>
  );
}
