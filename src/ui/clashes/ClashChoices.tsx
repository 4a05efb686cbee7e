/** What a merge left open, place by place: the versions side by side, with one to choose for each. */
import { useId } from 'react';
import type { ComparedPlace } from '../../domain/merge/comparedPlaces';
import type { Side } from '../../domain/merge/decided';
import { BareList } from '../parts/BareList';
import { Button } from '../parts/Button';
import { classNames } from '../parts/classNames';
import styles from './ClashChoices.module.css';

/** By place; what is not in it is not chosen yet. */
export type ChosenSides = { readonly [place: number]: Side };

/** What the versions are called where they are compared. */
export interface SideNames {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly allOurs: string;
  readonly allTheirs: string;
}

interface ClashChoicesProps {
  places: readonly ComparedPlace[];
  names: SideNames;
  chosen: ChosenSides;
  onChoose(sides: ChosenSides): void;
  /** On each place that is not chosen yet, for a key that leads to them. */
  openMark?: object | undefined;
}

export function ClashChoices({ places, names, chosen, onChoose, openMark }: ClashChoicesProps) {
  const all = (side: Side) => onChoose(Object.fromEntries(places.map((_, place) => [place, side])));
  return (
    <>
      {places.length > 1 ? (
        <div className={styles.acts}>
          <Button size="small" onClick={() => all('ours')}>
            {names.allOurs}
          </Button>
          <Button size="small" onClick={() => all('theirs')}>
            {names.allTheirs}
          </Button>
        </div>
      ) : null}
      <BareList className={styles.clashes} label="Places to choose">
        {places.map((compared, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two places may be called the same, and none comes or goes.
          <li key={place} {...(chosen[place] === undefined ? openMark : {})}>
            <OnePlace
              compared={compared}
              names={names}
              side={chosen[place]}
              onChoose={(side) => onChoose({ ...chosen, [place]: side })}
            />
          </li>
        ))}
      </BareList>
    </>
  );
}

interface OnePlaceProps {
  compared: ComparedPlace;
  names: SideNames;
  side: Side | undefined;
  onChoose(side: Side): void;
}

function OnePlace({ compared: { title, versions }, names, side: chosen, onChoose }: OnePlaceProps) {
  const name = useId();
  return (
    <fieldset className={styles.clash}>
      <legend className={styles.place}>{title}</legend>
      <div className={styles.sides}>
        {versions.map(({ side, content }) => (
          <label key={side} className={classNames(styles.side, side === chosen && styles.chosen)}>
            <span className={styles.which}>
              <input type="radio" name={name} checked={side === chosen} onChange={() => onChoose(side)} />
              {names[side]}
            </span>
            <span className={styles.value}>{content}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
