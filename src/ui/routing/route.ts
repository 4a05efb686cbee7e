/** Addresses. Saved links rely on them, so they only ever grow. */
import { isId, type MatrixId } from '../../domain/matrix/ids';

export const TABS = ['matrix', 'people', 'incidents', 'coverage', 'agreement', 'compare', 'history'] as const;
/** Screens of a matrix that stand alone, without the header and its tabs. */
export const MODES = ['meeting'] as const;
export type Mode = (typeof MODES)[number];
export type Tab = (typeof TABS)[number] | Mode;

export function isMode(tab: Tab): tab is Mode {
  return (MODES as readonly Tab[]).includes(tab);
}

export const TAB_LABELS: { readonly [tab in Tab]: string } = {
  matrix: 'Matrix',
  people: 'People',
  incidents: 'Incidents',
  coverage: 'Coverage',
  agreement: 'Agreement',
  compare: 'Compare',
  history: 'History',
  meeting: 'Meeting',
};

/** What is shown of all matrices together. */
export const OVERVIEWS = ['overview', 'people', 'duties', 'coverage', 'gaps', 'matrices'] as const;
export type Overview = (typeof OVERVIEWS)[number];

export const OVERVIEW_LABELS: { readonly [view in Overview]: string } = {
  overview: 'Overview',
  people: 'People and roles',
  duties: 'Duties',
  coverage: 'Coverage',
  gaps: 'Gaps',
  matrices: 'Matrices',
};

export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'matrix'; readonly id: MatrixId; readonly tab: Tab }
  | { readonly kind: 'organisation'; readonly view: Overview }
  | { readonly kind: 'shared'; readonly packed: string }
  /** A question to a person, and what a person answered. */
  | { readonly kind: 'ask'; readonly packed: string }
  | { readonly kind: 'answer'; readonly packed: string }
  /** A room in which several people work on a matrix, as its link names it. */
  | { readonly kind: 'room'; readonly room: string; readonly secret: string }
  | { readonly kind: 'privacy' }
  /** A page of the guide; with a rule, the page of that rule. */
  | { readonly kind: 'guide'; readonly page: string; readonly rule?: string }
  | { readonly kind: 'unknown' };

export function routeFromHash(hash: string): Route {
  if (hash.startsWith('#s=')) return { kind: 'shared', packed: hash.slice(3) };
  if (hash.startsWith('#ask=')) return { kind: 'ask', packed: hash.slice(5) };
  if (hash.startsWith('#answer=')) return { kind: 'answer', packed: hash.slice(8) };
  const room = /^#room=([\w-]{1,40})\.([\w-]{1,60})$/.exec(hash);
  if (room?.[1] && room[2]) return { kind: 'room', room: room[1], secret: room[2] };
  const [place = '', id = '', tab = 'matrix', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  if (place === '') return { kind: 'home' };
  if (place === 'privacy' && id === '') return { kind: 'privacy' };
  if (place === 'guide' && rest.length === 0) {
    const rule = tab === 'matrix' ? undefined : tab;
    if (rule === undefined) return { kind: 'guide', page: id || FIRST_PAGE };
    return id === 'rules' ? { kind: 'guide', page: id, rule } : { kind: 'unknown' };
  }
  if (place === 'all') {
    const view = OVERVIEWS.find((name) => name === (id || 'overview'));
    return view && tab === 'matrix' && rest.length === 0
      ? { kind: 'organisation', view }
      : { kind: 'unknown' };
  }
  const known = [...TABS, ...MODES].find((name) => name === tab);
  if (place !== 'm' || !isId(id) || !known || rest.length > 0) return { kind: 'unknown' };
  return { kind: 'matrix', id: id as MatrixId, tab: known };
}

export const HOME_ADDRESS = '#/';
export const PRIVACY_ADDRESS = '#/privacy';
/** The page of a question, which here has come as a file. */
export const ASK_ADDRESS = '#ask=';

const FIRST_PAGE = 'letters';

export function matrixAddress(id: MatrixId, tab: Tab = 'matrix'): string {
  return tab === 'matrix' ? `#/m/${id}` : `#/m/${id}/${tab}`;
}

export function organisationAddress(view: Overview = 'overview'): string {
  return view === 'overview' ? '#/all' : `#/all/${view}`;
}

export function guideAddress(page = '', rule?: string): string {
  if (rule !== undefined) return `#/guide/rules/${rule}`;
  return page === '' ? '#/guide' : `#/guide/${page}`;
}

/** Goes to an address, as a link would. */
export function goTo(address: string): void {
  location.hash = address;
}

/** Goes there in the place of where one is: the way back leads past it. */
export function goToInstead(address: string): void {
  history.replaceState(null, '', address);
  // The browser tells nobody of it.
  dispatchEvent(new HashChangeEvent('hashchange'));
}
