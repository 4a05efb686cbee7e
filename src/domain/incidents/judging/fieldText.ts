/** Whether a text in a field of an activity says something, or only fills the field. */
import type { AttributeName } from '../vocabulary/attributes';

const PLACEHOLDER =
  /^(\W*|tb[acd]\b.*|to ?do\b.*|to be .*|none( yet)?|nothing|nil|null|no|n\/?a|not (yet|applicable|known|available).*|unknown|later|pending|wip|draft|coming soon|soon|same( as .*)?|see (above|below)|ditto|idem|x+|lorem .*|test|example|placeholder|asap|someone|somebody|anyone|everyone|who\??|where\??|(aus)?stehend|offen|folgt|à (définir|venir)|por definir|a definir|da definire)$/i;

export function isRealText(text: string): boolean {
  return !PLACEHOLDER.test(text.trim()) && !/^(.)\1*$/.test(text.trim());
}

/** A web address, a path, or a mail address. */
const ADDRESS =
  /\w[\w.-]*\.[a-z]{2,}([/?#:]|$)|^[a-z][a-z+.-]*:\/\/\S|^(\/|\.{1,2}\/|[a-z]:\\|\\\\)\S|\S\/\S.*\.\w{2,4}$|\S+@\S+\.\S/i;

/** A number with a unit of time, share or money; “15” alone does not say of what. */
const WITH_UNIT =
  /\d[\d.,]*\s*(%|‰|€|\$|£|¥|(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|percent|eur|usd|gbp|chf|k|sekunden?|minuten?|stunden?|tage?|wochen?|monate?|heures?|jours?|semaines?|mois|horas?|d[ií]as?|semanas?|meses|ore|giorni|settimane|mesi)\b)|[€$£¥]\s*\d|\b(one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|thirty|sixty|half an?|an?)\s+(second|minute|hour|day|week|month|percent)/i;

/** What a field must hold before an answer may rest on it, and what to say where it does not. */
export function faultIn(field: AttributeName, text: string): string | undefined {
  const value = text.trim();
  if (!isRealText(value)) return 'which says nothing';
  if (field === 'doc' && !ADDRESS.test(value) && !/\p{L}{2,}\P{L}+[\p{L}\d]/u.test(value))
    return 'which is neither an address nor a title of two words';
  if (field === 'sla' && !WITH_UNIT.test(value)) return 'which is not a number with a unit';
  if (field === 'contact' && !/[\p{L}]{2,}|\d{3,}/u.test(value)) return 'which is no name, number or address';
  return undefined;
}
