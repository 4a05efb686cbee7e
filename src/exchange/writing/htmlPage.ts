/** A whole page around some markup: styled, without script, readable where it is opened. */
import { element, escaped } from './markup';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The style of an exported page. Screen colours are the app's light ones; on paper letters keep a border instead. */
const HTML_STYLE = `
body{margin:24px;background:#fff;color:#1f1d1a;font:14px/1.45 Inter,system-ui,sans-serif}
h1{font-size:22px;margin:0 0 12px}h2{font-size:16px;margin:20px 0 8px}
table{border-collapse:collapse}
th,td{border:1px solid #dbd8d2;padding:4px 8px;text-align:center;vertical-align:middle}
thead th{position:sticky;top:0;background:#faf9f6}
th[scope=row],.band th,thead th:first-child{text-align:left;font-weight:400}
thead th,.band th{font-weight:650}
th[scope=row],thead th:first-child{position:sticky;left:0;background:#fff}
.band th{background:#faf9f6}
td span{display:inline-block;min-width:18px;margin:0 1px;padding:1px 4px;border:1px solid transparent;border-radius:4px;font-weight:650;text-align:center}
.does{background:#dbe6ff;color:#1d4ed8}.owns{background:#c2410c;color:#fff}.advises{border-color:#0f766e;color:#0f766e}
.hears{border:1px dotted #a39d92;color:#5b6472}.helps{background:#e5f3f1;color:#0f766e}.checks{background:#f1e9fe;color:#6d28d9}
.signs{background:#fdf3e1;color:#8f5205}.none{color:#5b6472}
small{color:#676259}ul{padding-left:18px}.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:4px 20px}
@media print{body{margin:0}td span{border-color:#1f1d1a;background:none;color:#000}.owns{background:#000;color:#fff}
thead{display:table-header-group}tr{break-inside:avoid}@page{size:landscape;margin:12mm}}
`.replaceAll('\n', '');

/** `body` is markup that was made here. */
export function htmlPage(title: string, body: string): string {
  const head = `<meta charset="utf-8">${element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }).replace('</meta>', '')}<meta name="viewport" content="width=device-width">${element('title', {}, escaped(title))}<style>${HTML_STYLE}</style>`;
  return `<!DOCTYPE html>\n<html lang="en"><head>${head}</head><body>${body}</body></html>\n`;
}
