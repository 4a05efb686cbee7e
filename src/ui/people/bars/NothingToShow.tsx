/** What stands where there are no bars: nobody entered, no roles, or nothing by the filters. */
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { IfEditable } from '../../session/Editable';
import type { ChangeView } from '../figures/peopleView';

export function NobodyYet({ onAdd }: { onAdd(): void }) {
  return (
    <div>
      <EmptyState
        title="No people yet"
        action={
          <IfEditable>
            <Button look="solid" onClick={onAdd}>
              Add people
            </Button>
          </IfEditable>
        }
      >
        Type or paste a list of names. Roles stay as they are. You then see the workload of each person, which
        roles are vacant, and what breaks when someone leaves.
      </EmptyState>
    </div>
  );
}

export function NoRolesYet() {
  return (
    <div>
      <EmptyState title="No roles yet">
        Roles are the columns of the matrix. Their workload appears here once they have activities.
      </EmptyState>
    </div>
  );
}

export function NothingFound({ onChange }: { onChange: ChangeView }) {
  const everything = () => onChange({ text: '', team: null, vacantOnly: false });
  return (
    <div>
      <EmptyState title="No results" action={<Button onClick={everything}>Clear filters</Button>} />
    </div>
  );
}
