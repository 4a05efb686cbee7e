/** What an owner of the file is: which role, and of which layer when it is a new one. The layer is a guess from its name. */
import type { RoleId } from '../../domain/matrix/ids';
import type { Layer } from '../../domain/matrix/vocabulary';
import { layerChosen, type OwnerChoices, roleChosen } from '../../exchange/owners/chosen';
import type { TeamSuggestion } from '../../exchange/owners/teamSuggestion';
import { LAYER_CHOICES } from '../matrix/details/LayerPicker';
import { Select } from '../parts/Select';
import { useSessionState } from '../session/SessionContext';
import styles from './OwnersDialog.module.css';

// Beside a suggestion a word alone would not say what it is.
const NAMED_LAYERS = LAYER_CHOICES.map(({ value, label }) => ({
  value,
  label: value === 'none' ? 'No layer' : `Layer: ${label}`,
}));

interface TeamChoicesProps {
  team: TeamSuggestion;
  choices: OwnerChoices;
  onRole(team: TeamSuggestion, as: 'new' | RoleId): void;
  onLayer(team: TeamSuggestion, layer: Layer | null): void;
}

export function TeamChoices({ team, choices, onRole, onLayer }: TeamChoicesProps) {
  const roles = useSessionState((state) => state.matrix.roles);
  const chosen = roleChosen(choices, team);
  return (
    <div className={styles.acts}>
      {team.candidates.length > 0 ? (
        <Select<string>
          label={`What ${team.owner.text} is`}
          labelHidden
          size="small"
          value={chosen}
          choices={[
            { value: 'new', label: 'A new role' },
            ...team.candidates.map((id) => ({ value: id, label: `The role ${roles[id]?.name ?? ''}` })),
          ]}
          onChange={(value) => onRole(team, value as 'new' | RoleId)}
        />
      ) : null}
      {chosen === 'new' ? (
        <Select<Layer | 'none'>
          label={`Layer of ${team.owner.text}`}
          labelHidden
          size="small"
          value={layerChosen(choices, team) ?? 'none'}
          choices={NAMED_LAYERS}
          onChange={(layer) => onLayer(team, layer === 'none' ? null : layer)}
        />
      ) : null}
    </div>
  );
}
