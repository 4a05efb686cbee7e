/** The minutes of a meeting as data and as Markdown: decisions, what was parked, and who does what until when. */
import { counted } from '../gaps/names/words';
import type { FollowUp, Meeting, MeetingPoint } from '../matrix/agreement';
import { markdownLine } from '../matrix/markdownLine';
import { inOrder } from '../matrix/order';

export interface MinutesPart {
  readonly title: string;
  readonly lines: readonly MinutesLine[];
}

export interface MinutesLine {
  /** Of the point or follow-up: two points may have one title. */
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly note?: string | undefined;
}

export const OUTCOMES: { readonly [outcome in MeetingPoint['outcome']]: string } = {
  decided: 'Decisions',
  left: 'Left as it is',
  noted: 'Notes',
  parked: 'Decide later',
  open: 'Not reached',
};

/** Parts without lines are absent. */
export function minutesOf(meeting: Meeting): readonly MinutesPart[] {
  const points = inOrder<MeetingPoint>(meeting.points);
  const parts = (Object.keys(OUTCOMES) as MeetingPoint['outcome'][]).map((outcome) => ({
    title: OUTCOMES[outcome],
    lines: points
      .filter((point) => point.outcome === outcome)
      .map(({ id, title, decision = '', note }) => ({ id, title, words: decision, note })),
  }));
  const followUps = {
    title: 'Follow-ups',
    lines: inOrder<FollowUp>(meeting.followUps).map((one) => ({
      id: one.id,
      title: one.text,
      words: dueInWords(one),
    })),
  };
  return [...parts.slice(0, 4), followUps, ...parts.slice(4)].filter(({ lines }) => lines.length > 0);
}

/** "Ines, by 2026-12-05" */
export function dueInWords({ owner, dueOn, doneOn }: FollowUp): string {
  const who = owner ?? 'nobody named';
  const when = dueOn === undefined ? who : `${who}, by ${dueOn}`;
  return doneOn === undefined ? when : `${when}, done on ${doneOn}`;
}

/** "On 2026-11-21, 25 minutes, with Ann and Ben" */
export function aboutInWords({ on, minutes, attendees }: Meeting): string {
  const long =
    minutes === undefined ? '' : `, ${minutes < 1 ? 'less than a minute' : counted(minutes, 'minute')}`;
  return `On ${on}${long}${attendees.length > 0 ? `, with ${attendees.join(', ')}` : ''}`;
}

export function minutesMarkdown(matrixName: string, meeting: Meeting): string {
  const parts = minutesOf(meeting).flatMap(({ title, lines }) => [
    `## ${title}`,
    '',
    ...lines.map(({ title: what, words, note }) =>
      [
        `- **${markdownLine(what)}**${words ? `: ${markdownLine(words)}` : ''}`,
        ...(note ? [`  ${markdownLine(note)}`] : []),
      ].join('\n'),
    ),
    '',
  ]);
  const head = [
    `# ${markdownLine(meeting.title)}`,
    '',
    `${markdownLine(matrixName)}. ${markdownLine(aboutInWords(meeting))}.`,
    '',
  ];
  return `${[...head, ...parts].join('\n').trimEnd()}\n`;
}
