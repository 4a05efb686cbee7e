/** The words with which a person is asked, ready to be sent by the manager's own mail or chat program. */
import { counted } from '../gaps/names/words';
import type { Asked, Round } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';

export interface MailText {
  readonly subject: string;
  readonly body: string;
}

interface Asking {
  /** The name of the matrix. */
  readonly matrix: string;
  readonly round: Round;
  readonly asked: Asked;
  /** Absent where the question is too long for a link: then it goes as a file. */
  readonly link?: string | undefined;
  /** The day of their answer, where it left these rows open or they have changed since. */
  readonly answeredOn?: CalendarDate | undefined;
}

const FULL = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** "Friday, 5 December" */
export function dayInWords(day: CalendarDate): string {
  return FULL.format(Date.parse(day));
}

export function mailText(asking: Asking, isReminder: boolean): MailText {
  const { matrix, round, asked, link, answeredOn } = asking;
  const count = asked.activityIds.length;
  const rows = counted(count, 'activity', 'activities');
  const isBlind = round.kind === 'perception';
  const subject = isBlind
    ? `How do you see it? ${rows} in ${matrix}`
    : `Is this still you? ${rows} in ${matrix}`;
  const due = round.dueOn === undefined ? '' : ` by ${dayInWords(round.dueOn)}`;
  const question = isBlind
    ? `Please tell us${due} who you think is responsible and accountable for ${rows}. You will not see what is written today, because we want to know how you see it.${round.anonymous ? ' Your answer carries no name.' : ''}`
    : `The matrix puts your name to ${rows}. Please tell us${due} ${count === 1 ? 'whether it is right' : 'which of them are right'}. You can say “not me”.`;
  const again =
    answeredOn !== undefined
      ? `Thank you for your answer of ${dayInWords(answeredOn)}. It left this open, or the matrix has changed since.`
      : asked.on === undefined
        ? 'This is a reminder.'
        : `We asked you on ${dayInWords(asked.on)} and have no answer yet.`;
  const way =
    link === undefined
      ? 'Open the file beside this mail at the address of the app.'
      : `${link}\n\nThe ${count === 1 ? 'activity travels' : 'activities travel'} inside the link. You need no account.`;
  const body = [
    `Hi ${round.anonymous ? 'all' : asked.name},`,
    ...(isReminder ? [again] : []),
    question,
    way,
    'At the end, press “Copy my answer” and reply to this mail with it.',
    `Thank you${round.by ? `,\n${round.by}` : ''}`,
  ].join('\n\n');
  return { subject, body };
}

/** In one paragraph, for a chat. */
export function chatText({ matrix, round, asked, link }: Asking): string {
  const rows = counted(asked.activityIds.length, 'activity', 'activities');
  const due = round.dueOn === undefined ? '' : ` by ${dayInWords(round.dueOn)}`;
  const question =
    round.kind === 'perception'
      ? `Who do you think does what in ${matrix}? ${rows}, without seeing the matrix`
      : `Is this still you? ${rows} in ${matrix}`;
  return `${question}. Please answer${due}, press “Copy my answer” and paste it here.${link === undefined ? '' : ` ${link}`}`;
}
