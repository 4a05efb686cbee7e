/** All that a file suggests, by what it would do. Questions come unticked: the matrix may be right. */
import type { RoleId } from '../../domain/matrix/ids';
import type { Layer } from '../../domain/matrix/vocabulary';
import { isTicked, type OwnerChoices, ownersSettled, roleChosen } from '../../exchange/owners/chosen';
import type { OwnerFacts, OwnerName } from '../../exchange/owners/ownerFacts';
import type { OwnerSuggestions } from '../../exchange/owners/ownerSuggestions';
import type { TeamSuggestion } from '../../exchange/owners/teamSuggestion';
import { withHiddenShown } from '../../exchange/texts/cleanText';
import { EmptyState } from '../parts/EmptyState';
import { Select } from '../parts/Select';
import { useSessionState } from '../session/SessionContext';
import { OwnersNotes } from './OwnersNotes';
import { sectionChoices } from './sectionChosen';
import { TeamChoices } from './TeamChoices';
import { TickList } from './TickList';

interface SuggestionGroupsProps {
  facts: OwnerFacts;
  suggestions: OwnerSuggestions;
  choices: OwnerChoices;
  onChoose(choices: OwnerChoices): void;
  section: string;
  onSection(section: string): void;
}

export function SuggestionGroups(props: SuggestionGroupsProps) {
  const { facts, suggestions, choices, onChoose, section, onSection } = props;
  const matrix = useSessionState((state) => state.matrix);
  const { teams, rows, paths, questions, present } = suggestions;
  const settled = ownersSettled(suggestions, choices);
  const rowName = (id: keyof typeof matrix.activities) => `“${matrix.activities[id]?.name ?? ''}”`;
  const onTick = (keys: readonly string[], ticked: boolean) =>
    onChoose({
      ...choices,
      ticked: new Map([...choices.ticked, ...keys.map((key) => [key, ticked] as const)]),
    });
  const onRole = (team: TeamSuggestion, as: 'new' | RoleId) =>
    onChoose({
      ...choices,
      ticked: new Map([...choices.ticked, [team.key, true]]),
      as: new Map([...choices.as, [team.key, as]]),
    });
  const onLayer = (team: TeamSuggestion, layer: Layer | null) =>
    onChoose({
      ...choices,
      ticked: new Map([...choices.ticked, [team.key, true]]),
      layers: new Map([...choices.layers, [team.key, layer]]),
    });
  const nothing = teams.length + rows.length + paths.length + questions.length === 0;
  return (
    <>
      {nothing ? (
        <EmptyState title="Everything in this file is already in the matrix">
          Its owners are roles, and each entry has an activity with the same owner.
        </EmptyState>
      ) : null}
      <TickList
        title="Roles"
        onTick={onTick}
        items={teams.map((team) => ({
          ...team,
          label: teamLabel(team, matrix.roles[roleChosen(choices, team) as RoleId]?.name),
          ticked: isTicked(choices, team),
          more: <TeamChoices team={team} choices={choices} onRole={onRole} onLayer={onLayer} />,
        }))}
      />
      <TickList
        title="Activities"
        onTick={onTick}
        items={rows.map((row) => ({
          ...row,
          label: withHiddenShown(row.name),
          reason: `${ownersInWords(row.owners, settled)} ${row.reason}`,
          ticked: isTicked(choices, row),
        }))}
      >
        <Select
          label="Add to"
          size="small"
          value={section}
          choices={sectionChoices(matrix)}
          onChange={onSection}
        />
      </TickList>
      <TickList
        title="Paths for existing activities"
        onTick={onTick}
        items={paths.map((path) => ({
          ...path,
          label: `Add ${withHiddenShown(path.paths.join(' '))} to ${rowName(path.activityId)}`,
          ticked: isTicked(choices, path),
        }))}
      />
      <TickList
        title="Different owners"
        onTick={onTick}
        items={questions.map((question) => ({
          key: question.key,
          line: question.line,
          label: `Suggest ${withHiddenShown(question.owner.name)} for ${rowName(question.activityId)}`,
          reason: `${hereInWords(question.here)} The file says ${withHiddenShown(question.owner.text)}. Which is right?`,
          ticked: isTicked(choices, question),
          barred: settled.has(question.owner.key)
            ? undefined
            : 'This owner is not a role yet. Select its role first.',
        }))}
      />
      <OwnersNotes title="Problems" open items={facts.problems} />
      <OwnersNotes
        title="Already in the matrix"
        open={false}
        items={present.map(({ line, name, activityId, by }) => ({
          line,
          message: `${name}: ${rowName(activityId)} ${SPEAKS[by]}`,
        }))}
      />
    </>
  );
}

const SPEAKS = { path: 'has its path.', scope: 'covers it.', name: 'mentions it.' } as const;

function teamLabel({ owner }: TeamSuggestion, role: string | undefined): string {
  const call = withHiddenShown(owner.handle ?? owner.text);
  if (role !== undefined) return `${call} is the role “${role}”`;
  const name = withHiddenShown(owner.name);
  return `Add the role “${name}”${call === name ? '' : ` (${call})`}`;
}

function ownersInWords(owners: readonly OwnerName[], settled: ReadonlySet<string>): string {
  if (owners.length === 0) return '';
  const names = owners.map(
    ({ key, name }) => `${withHiddenShown(name)}${settled.has(key) ? '' : ' (no role yet)'}`,
  );
  return `${owners.length === 1 ? 'Owner' : 'Owners'}: ${names.join(', ')}.`;
}

function hereInWords(here: readonly string[]): string {
  return here.length === 0
    ? 'Here, nobody is accountable.'
    : `Here, ${here.join(' and ')} ${here.length === 1 ? 'is' : 'are'} accountable.`;
}
