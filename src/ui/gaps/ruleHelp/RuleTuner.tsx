/** How one rule is tuned: on or off, and its thresholds, with what it would find while you tune. */

import { useContext, useDeferredValue, useId, useMemo } from 'react';
import { isTuned } from '../../../domain/findings/isTuned';
import type { Rule, Threshold } from '../../../domain/findings/rule';
import { countFindings } from '../../../domain/gaps/engine/countFindings';
import { isIdleRule } from '../../../domain/gaps/scope/idleRule';
import type { RuleTuning } from '../../../domain/matrix/settings';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { counted, thousands } from '../../parts/counted';
import { OnlyShown } from '../../parts/onlyShown';
import { useReading } from '../../session/reading';
import styles from './RuleTuner.module.css';

interface RuleTunerProps {
  rule: Rule;
  tuning: RuleTuning;
  onChange(tuning: RuleTuning): void;
}

export function RuleTuner({ rule, tuning, onChange }: RuleTunerProps) {
  const onlyShown = useContext(OnlyShown);
  const thresholds = Object.entries(rule.thresholds ?? {});
  const on = tuning.on ?? !rule.offByDefault;
  const reading = useReading();
  const idle = reading !== undefined && isIdleRule(rule, reading);
  const set = (name: string, value: number) =>
    onChange({ ...tuning, thresholds: { ...tuning.thresholds, [name]: value } });
  return (
    <div className={styles.tuner}>
      <Checkbox
        checked={on}
        onChange={(next) => onChange({ ...tuning, on: next && idle ? undefined : next })}
      >
        Use this rule in this matrix
      </Checkbox>
      {idle && on ? (
        <Checkbox
          checked={tuning.on === true}
          onChange={(next) => onChange({ ...tuning, on: next || undefined })}
        >
          Also show what is only worth a look
        </Checkbox>
      ) : null}
      {thresholds.map(([name, threshold]) => (
        <ThresholdField
          key={name}
          threshold={threshold}
          value={tuning.thresholds?.[name] ?? threshold.value}
          onChange={(value) => set(name, value)}
        />
      ))}
      <p className={styles.hits} role="status">
        <HitsInWords rule={rule} tuning={tuning} on={on} idle={idle} />
      </p>
      {isTuned(tuning) && !onlyShown ? (
        <Button look="quiet" size="small" className={styles.back} onClick={() => onChange({})}>
          Reset to default
        </Button>
      ) : null}
    </div>
  );
}

interface HitsProps {
  rule: Rule;
  tuning: RuleTuning;
  on: boolean;
  idle: boolean;
}

function HitsInWords({ rule, tuning, on, idle }: HitsProps) {
  const reading = useReading();
  const settledTuning = useDeferredValue(tuning);
  // As if it were on. That an idle one is, is a choice of its own.
  const hits = useMemo(
    () =>
      reading &&
      countFindings(rule, { ...settledTuning, on: (idle ? settledTuning.on : true) || undefined }, reading),
    [rule, settledTuning, idle, reading],
  );
  const withLooks = useMemo(
    () =>
      idle && !settledTuning.on && reading && countFindings(rule, { ...settledTuning, on: true }, reading),
    [rule, settledTuning, idle, reading],
  );
  if (hits === undefined) return 'Counting…';
  if (!on) return `Off. If you turn the rule on, it finds ${counted(hits, 'gap')}.`;
  const looks = withLooks ? withLooks - hits : 0;
  const more = looks > 0 ? ` ${thousands(looks)} more ${looks === 1 ? 'is' : 'are'} only worth a look.` : '';
  return `Finds ${counted(hits, 'gap')} now.${more}`;
}

interface ThresholdFieldProps {
  threshold: Threshold;
  value: number;
  onChange(value: number): void;
}

function ThresholdField({ threshold, value, onChange }: ThresholdFieldProps) {
  const id = useId();
  const onlyShown = useContext(OnlyShown);
  const { label, least, most, step } = threshold;
  return (
    <div className={styles.threshold}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} className={styles.value}>
        {thresholdInWords(value, threshold)}
      </output>
      <input
        id={id}
        type="range"
        className={styles.range}
        min={least}
        max={most}
        step={step}
        disabled={onlyShown}
        value={value}
        aria-valuetext={thresholdInWords(value, threshold)}
        onChange={(event) => onChange(settled(Number(event.target.value), threshold))}
      />
    </div>
  );
}

function thresholdInWords(value: number, { unit }: Pick<Threshold, 'unit'>): string {
  if (unit === 'share') return `${Math.round(value * 100)}%`;
  if (unit === 'days') return value === 1 ? '1 day' : `${value} days`;
  return String(value);
}

/** Inside the rule's bounds, on its steps, without the dust of floating point. */
function settled(value: number, { least, most, step }: Threshold): number {
  const stepped = least + Math.round((value - least) / step) * step;
  return Number(Math.min(most, Math.max(least, stepped)).toFixed(6));
}
