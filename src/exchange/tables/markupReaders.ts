/**
 * The readers of HTML, Markdown and wiki text, as one file of the app that comes with the first text of these kinds: their
 * table of entities alone is larger than all other readers of text together.
 */
export { readHtml } from './html';
export { readMarkdown } from './markdown';
export { readMediawiki } from './mediawiki';
