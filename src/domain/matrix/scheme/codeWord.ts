/**
 * The word by which a sentence of ours says what a role is: the code's own name where that is a title ("the approver"), else the
 * word for what it means. What a legend says of a letter ("quien responde", "macht es") is a sentence of its own, and no noun.
 */
import type { Code, Meaning, Scheme } from './scheme';

const TITLE =
  /^(?:accountable|answerable|approver|owner|driver|decider|decision[- ]maker|lead|leader|responsible|doer|executor|performer|assignee|supports?|supporter|supportive|helper|assists?|consulted|advis[eo]r|contributor|input|informed|observer|verif(?:ier|ies)|reviewer|checker|signatory|signer|signs? off)$/i;

const MEANT: { readonly [meaning in Meaning]: string } = {
  owns: 'accountable',
  does: 'responsible',
  helps: 'supporting',
  advises: 'consulted',
  hears: 'informed',
  checks: 'verifying',
  signs: 'signing off',
  none: 'not involved',
};

/** What a sentence calls who answers for an activity: "accountable", "approver". */
export function wordForOwner(scheme: Scheme): string {
  const code = scheme.codes.find(({ meaning }) => meaning === 'owns');
  return code ? codeWord(scheme, code) : 'owner';
}

export function codeWord(scheme: Pick<Scheme, 'id'>, code: Code): string {
  return codeTitle(scheme, code).toLowerCase();
}

/** As the scheme writes it. */
export function codeTitle({ id }: Pick<Scheme, 'id'>, { name, meaning }: Code): string {
  return id === 'own' && !TITLE.test(name.trim()) ? MEANT[meaning] : name;
}
