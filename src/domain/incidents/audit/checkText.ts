/** The check language: `A1(command)`, `DEPTH(oncall,2)`, `RC(row plan-recovery-objectives,application)`, `MAN`. */

import type { Check, Given } from '../judging/check';
import { type Target, targetsFromText } from '../judging/target';
import { ATTRIBUTES, isAttributeName } from '../vocabulary/attributes';
import { partyOf } from '../vocabulary/parties';
import { checkList, checkNamed } from './checkList';

export interface ReadCheck {
  readonly check: Check;
  readonly given: Given;
}

export type CheckReading =
  | { readonly ok: true; readonly read: ReadCheck }
  | { readonly ok: false; readonly problem: string };

const remembered = new Map<string, CheckReading>();

/** Reads one check, or says in a whole sentence what is wrong with it. The same text is read once. */
export function checkFromText(text: string): CheckReading {
  const known = remembered.get(text);
  if (known) return known;
  const reading = read(text);
  remembered.set(text, reading);
  return reading;
}

function read(text: string): CheckReading {
  const [, name = '', inside] = /^\s*([A-Z][A-Z0-9+]*)\s*(?:\(([^()]*)\))?\s*$/.exec(text) ?? [];
  const check = checkNamed(name);
  if (!check) {
    return wrong(
      `“${text}” is not a check. A check is one of ${checkList.map((one) => one.name).join(', ')}.`,
    );
  }
  const words = inside === undefined ? [] : inside.split(',').map((word) => word.trim());
  if (words.length !== check.parameters.length) {
    return wrong(
      `${name} takes ${check.parameters.length} values in its brackets; “${text}” has ${words.length}.`,
    );
  }
  const given: { targets: (readonly Target[])[]; party: string; number: number; attribute: string } = {
    targets: [],
    party: '',
    number: 0,
    attribute: '',
  };
  for (const [place, parameter] of check.parameters.entries()) {
    const word = words[place] ?? '';
    if (parameter === 'target') {
      const targets = targetsFromText(word);
      if (!targets)
        return wrong(`“${word}” is not a duty, “row” with a catalogue activity, or “tag” with a concern.`);
      given.targets.push(targets);
    } else if (parameter === 'party') {
      if (!partyOf(word)) return wrong(`“${word}” is not a layer or a known function such as FIN or LEG.`);
      given.party = word;
    } else if (parameter === 'number') {
      if (!/^[1-9]\d?$/.test(word)) return wrong(`“${word}” is not a number of people from 1 to 99.`);
      given.number = Number(word);
    } else {
      if (!isAttributeName(word))
        return wrong(`“${word}” is not one of ${Object.keys(ATTRIBUTES).join(', ')}.`);
      given.attribute = word;
    }
  }
  return { ok: true, read: { check, given } };
}

function wrong(problem: string): CheckReading {
  return { ok: false, problem };
}
