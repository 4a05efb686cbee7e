/** A person of one matrix on the way to being joined. */
import { personKey } from '../../people/nameKeys';
import type { MemberFacts, PersonFacts } from '../facts/memberFacts';

export interface Entry {
  /** See partKey. */
  readonly key: string;
  readonly member: MemberFacts;
  readonly person: PersonFacts;
}

export function addressOf({ person }: Entry): string | undefined {
  const address = person.email?.trim().toLowerCase();
  return address === '' ? undefined : address;
}

/** The words of the name in no order, so that "Lee, Ann" is "Ann Lee". */
export function wholeNameOf(name: string): string {
  return personKey(name);
}
