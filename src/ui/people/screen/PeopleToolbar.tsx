/** Over the picture: what its bars stand for, which picture, the order, and what is narrowed. */
import { type CalendarDate, isCalendarDate } from '../../../domain/matrix/date';
import type { BarOrder } from '../../../domain/people/barOrder';
import { LetterTile } from '../../codes/LetterTile';
import { Chip } from '../../parts/Chip';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import type { DrawnCode } from '../figures/drawnCodes';
import type { ChangeView, PeopleView, Picture } from '../figures/peopleView';
import styles from './PeopleToolbar.module.css';

const KINDS = [
  { kind: 'person', label: 'People' },
  { kind: 'role', label: 'Roles' },
  { kind: 'team', label: 'Teams' },
] as const;

const PICTURES: readonly { value: Picture; label: string }[] = [
  { value: 'bars', label: 'Bars' },
  { value: 'heat', label: 'Heat map' },
  { value: 'figures', label: 'Table' },
];

const ALL_TEAMS = '';

interface PeopleToolbarProps {
  view: PeopleView;
  onChange: ChangeView;
  codes: readonly DrawnCode[];
  teams: readonly string[];
  vacancies: number;
  anybodyLeft: boolean;
  today: CalendarDate;
}

export function PeopleToolbar(props: PeopleToolbarProps) {
  const { view, onChange, codes, teams, vacancies, anybodyLeft, today } = props;
  return (
    <div role="toolbar" aria-label="View" className={styles.toolbar}>
      <div className={styles.line}>
        <div className={styles.chips}>
          {KINDS.map(({ kind, label }) => (
            <Chip
              key={kind}
              active={view.kind === kind}
              aria-pressed={view.kind === kind}
              onClick={() => onChange({ kind, selected: null })}
            >
              {label}
            </Chip>
          ))}
          {vacancies > 0 || view.vacantOnly ? (
            <Chip
              active={view.vacantOnly}
              aria-pressed={view.vacantOnly}
              onClick={() => onChange({ vacantOnly: !view.vacantOnly })}
            >
              {vacancies === 1 ? '1 vacant role' : `${vacancies} vacant roles`}
            </Chip>
          ) : null}
          {anybodyLeft && view.kind === 'person' ? (
            <Chip
              active={view.withLeft}
              aria-pressed={view.withLeft}
              onClick={() => onChange({ withLeft: !view.withLeft })}
            >
              Include people who left
            </Chip>
          ) : null}
        </div>
        <ul className={styles.legend} aria-label="Letters">
          {codes.map((code) => (
            <li key={code.letter} title={code.name}>
              <LetterTile code={code} size="small" />
              <span className="visually-hidden">{code.name}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.line}>
        <TextField
          label="Find a person, role or team"
          labelHidden
          live
          value={view.text}
          placeholder="Find a person, role or team"
          onCommit={(text) => onChange({ text })}
          className={styles.find}
        />
        <Select
          label="Sort"
          labelHidden
          value={view.order}
          choices={orders(codes)}
          onChange={(order) => onChange({ order })}
        />
        {teams.length > 0 ? (
          <Select
            label="Team"
            labelHidden
            value={view.team ?? ALL_TEAMS}
            choices={[
              { value: ALL_TEAMS, label: 'All teams' },
              ...teams.map((team) => ({ value: team, label: team })),
            ]}
            onChange={(team) => onChange({ team: team === ALL_TEAMS ? null : team })}
          />
        ) : null}
        <TextField
          label="On date"
          labelHidden
          type="date"
          value={view.day ?? today}
          onCommit={(text) => onChange({ day: isCalendarDate(text) && text !== today ? text : null })}
          className={styles.day}
        />
        <SegmentedControl
          label="View"
          labelHidden
          value={view.picture}
          choices={PICTURES}
          onChange={(picture) => onChange({ picture })}
          className={styles.pictures}
        />
      </div>
    </div>
  );
}

function orders(codes: readonly DrawnCode[]): readonly { value: BarOrder; label: string }[] {
  const nameOf = (meaning: string, otherwise: string) =>
    codes.find((code) => code.meaning === meaning)?.name ?? otherwise;
  return [
    { value: 'owns', label: `Most ${nameOf('owns', 'owned').toLowerCase()}` },
    { value: 'does', label: `Most ${nameOf('does', 'done').toLowerCase()}` },
    { value: 'total', label: 'Most letters' },
    { value: 'perFullTime', label: 'Workload per full-time person' },
    { value: 'name', label: 'Name' },
  ];
}
