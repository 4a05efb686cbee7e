/** What a merge left open, place by place: the versions side by side, with one to choose for each. */
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ComparedPlace } from '../../domain/merge/comparedPlaces';
import type { Side } from '../../domain/merge/decided';
import { BareList } from '../parts/BareList';
import { Button } from '../parts/Button';
import { classNames } from '../parts/classNames';
import { counted, thousands } from '../parts/counted';
import styles from './ClashChoices.module.css';

/** Places that are drawn at once. A merge of two long lines of work leaves hundreds open, a hostile file thousands. */
const MOST = 100;

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
  const [asked, setAsked] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const all = (side: Side) => onChoose(Object.fromEntries(places.map((_, place) => [place, side])));
  // Of other places there may be fewer.
  const from = asked < places.length ? asked : 0;
  const until = Math.min(from + MOST, places.length);
  const isOpen = (place: number) => chosen[place] === undefined;
  const elsewhere = [...places.keys()].filter((place) => isOpen(place) && (place < from || place >= until));
  const goTo = (place: number) => {
    // The button may be gone afterwards, and the place is what the person asked for.
    flushSync(() => setAsked(place - (place % MOST)));
    list.current?.querySelectorAll('li')[place % MOST]?.querySelector('input')?.focus();
  };
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
      <div ref={list}>
        <BareList className={styles.clashes} label="Places to choose">
          {places.slice(from, until).map((compared, shown) => {
            const place = from + shown;
            return (
              <li key={place} {...(isOpen(place) ? openMark : {})}>
                <OnePlace
                  compared={compared}
                  names={names}
                  side={chosen[place]}
                  onChoose={(side) => onChoose({ ...chosen, [place]: side })}
                />
              </li>
            );
          })}
        </BareList>
      </div>
      {places.length > MOST ? (
        <div className={styles.acts}>
          <span className={styles.which}>
            Places {thousands(from + 1)} to {thousands(until)} of {thousands(places.length)}.
          </span>
          <Button size="small" disabled={from === 0} onClick={() => goTo(from - MOST)}>
            Previous {MOST}
          </Button>
          <Button size="small" disabled={until === places.length} onClick={() => goTo(until)}>
            Next {MOST}
          </Button>
          {elsewhere.length > 0 ? (
            <span {...openMark}>
              <Button
                size="small"
                onClick={() => goTo(elsewhere.find((place) => place >= until) ?? elsewhere[0] ?? 0)}
              >
                Go to the {counted(elsewhere.length, 'other place')} to choose
              </Button>
            </span>
          ) : null}
        </div>
      ) : null}
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
