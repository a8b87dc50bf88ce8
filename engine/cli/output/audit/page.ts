import { maskCpr } from '../../../text/mask-cpr.ts';
import type { Context } from '../../context.ts';
import { escapedText } from '../html.ts';
import { barChart } from './charts.ts';
import type { Part, Table } from './view.ts';

/**
 * The reports as one page: charts as pictures with a table behind each, no script, nothing from elsewhere. The policy in
 * its head makes the browser hold to that.
 */
export function auditPage(parts: readonly Part[], context: Context): string {
  const { audit } = context.texts;
  const [only] = parts;
  const title = parts.length === 1 && only ? only.title : audit.title;
  const contents =
    parts.length === 1
      ? ''
      : `<nav aria-label="${escapedText(audit.contents)}"><ul>${parts.map((part, index) => `<li><a href="#part-${index + 1}">${escapedText(part.title)}</a></li>`).join('')}</ul></nav>`;
  const bodies = parts.map((part, index) =>
    partBody(part, `part-${index + 1}`, parts.length === 1 ? 1 : 2, context),
  );
  const heading = contents && `<h1>${escapedText(title)}</h1>${contents}`;
  return maskCpr(page(title, `<main>${heading}\n${bodies.join('\n')}\n</main>`, context));
}

/** `top` is the level of the heading of the part; its sections stand one below. */
function partBody(
  { title, scope, basis, ...part }: Part,
  id: string,
  top: number,
  { texts: { audit } }: Context,
): string {
  const heading = (text: string, below = 1): string =>
    `<h${top + below} class="h${below}">${escapedText(text)}</h${top + below}>`;
  const section = (one: Table): string =>
    `<section>${heading(one.title)}${drawn(one, audit.chart)}${table(one)}${notes(one.notes)}</section>`;
  const municipality = (one: Table): string => {
    const inner = table({ ...one, title: `${audit.perMunicipality}: ${one.title}` });
    return `<div>${heading(one.title, 2)}${inner}${notes(one.notes)}</div>`;
  };
  return [
    `<article id="${id}" aria-labelledby="${id}-title">`,
    `<header><h${top} class="h0" id="${id}-title">${escapedText(title)}</h${top}><p class="scope">${escapedText(scope)}</p>${list(basis)}</header>`,
    ...part.tables.map(section),
    ...(part.municipalities.length === 0
      ? []
      : [
          `<section>${heading(audit.perMunicipality)}`,
          ...part.municipalities.map(municipality),
          '</section>',
        ]),
    ...part.lists.map((one) => `<section>${heading(one.title)}${list(one.items)}</section>`),
    '</article>',
  ].join('\n');
}

function drawn({ title, chart }: Table, described: (title: string, parts: string) => string): string {
  if (!chart) return '';
  const parts = chart.series.map(({ name, counts }) => {
    const numbers = chart.labels.map((label, index) => `${label} ${counts[index]}`);
    return `${name}: ${numbers.join(', ')}`;
  });
  return `<figure>${barChart(chart, title, described(title, parts.join('. ')))}</figure>\n`;
}

function list(items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<ul>${items.map((item) => `<li>${escapedText(item)}</li>`).join('')}</ul>`;
}

function notes(lines: readonly string[]): string {
  return lines.map((line) => `<p class="note">${escapedText(line)}</p>`).join('');
}

/** A table too wide for a small screen scrolls for itself, by keyboard too. */
function table({ title, columns, rows, isWide }: Table): string {
  if (rows.length === 0) return '';
  const head =
    columns.length === 0
      ? ''
      : `<thead><tr>${columns.map((column) => `<th scope="col">${escapedText(column)}</th>`).join('')}</tr></thead>`;
  const lines = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((text) => `<td>${escapedText(text).replaceAll(' %', '\u00a0%')}</td>`).join('');
    return `<tr><th scope="row">${escapedText(first)}</th>${cells}</tr>`;
  });
  const text = `<table><caption class="unseen">${escapedText(title)}</caption>${head}<tbody>${lines.join('\n')}</tbody></table>`;
  return isWide
    ? `<div class="wide" role="region" tabindex="0" aria-label="${escapedText(title)}">${text}</div>`
    : text;
}

function page(title: string, body: string, { language }: Context): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapedText(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const style = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1, .h0 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .3rem; }
.h1 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; border-bottom: 2px solid #1f5a8a; padding-bottom: .2rem; }
.h2 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
.scope { font-size: 1.05rem; margin: 0 0 .8rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #d9d9d9; font-variant-numeric: tabular-nums; }
thead th { border-bottom: 2px solid #595959; }
tbody th { font-weight: 400; overflow-wrap: anywhere; }
td { overflow-wrap: anywhere; }
.wide td { overflow-wrap: normal; }
.wide { overflow-x: auto; }
.wide th, .wide td { min-width: 4.5rem; hyphens: auto; }
.wide tbody th { overflow-wrap: normal; }
a { color: #1f5a8a; }
a:focus-visible, .wide:focus-visible { outline: 3px solid #1f5a8a; outline-offset: 2px; }
article + article { margin-top: 3rem; }
@media (min-width: 40rem) { tbody th { white-space: nowrap; } }
figure { margin: .6rem 0 1rem; }
.chart { width: 100%; height: auto; }
.note { color: #404040; font-size: .9rem; margin: .4rem 0 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  @page { size: A4; margin: 16mm; }
  body { font-size: 10pt; max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  article + article { break-before: page; }
  .wide { overflow: visible; }
  .wide table { font-size: 7.5pt; }
  .wide th, .wide td { min-width: 0; white-space: normal; }
  tbody th { white-space: normal; }
  figure, tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`.trim();
