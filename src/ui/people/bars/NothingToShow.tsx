/** What stands where there are no bars: nobody entered, no roles, or nothing by the filters. */
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import type { ChangeView } from '../figures/peopleView';

export function NobodyYet({ onAdd }: { onAdd(): void }) {
  return (
    <div>
      <EmptyState
        title="Nobody has been entered yet"
        action={
          <Button look="solid" onClick={onAdd}>
            Add people
          </Button>
        }
      >
        Type or paste a list of names. Roles stay as they are; you then see who carries what, what is vacant,
        and what breaks when someone leaves.
      </EmptyState>
    </div>
  );
}

export function NoRolesYet() {
  return (
    <div>
      <EmptyState title="There are no roles yet">
        Roles are the columns of the matrix. Once they have a part in activities, their load is shown here.
      </EmptyState>
    </div>
  );
}

export function NothingFound({ onChange }: { onChange: ChangeView }) {
  const everything = () => onChange({ text: '', team: null, vacantOnly: false });
  return (
    <div>
      <EmptyState
        title="Nothing by these filters"
        action={<Button onClick={everything}>Show everything</Button>}
      />
    </div>
  );
}
