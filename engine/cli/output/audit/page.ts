import type { FigureResult } from '../../../audit/result.ts';
import { maskCpr } from '../../../text/mask-cpr.ts';
import type { Context } from '../../context.ts';
import { barChart, escaped } from './charts.ts';
import {
  type Audited,
  auditView,
  type ChartTable,
  figureName,
  groupName,
  resultText,
  type Table,
} from './view.ts';

/**
 * The report as one page: charts as pictures with a table behind each, no script, nothing from elsewhere. The policy in
 * its head makes the browser hold to that.
 */
export function auditPage(audited: Audited, context: Context): string {
  const { audit } = context.texts;
  const { report } = audited;
  if (report.tooSmall)
    return page(audit.title, `<p>${escaped(audit.tooSmall(report.settings.smallestGroup))}</p>`, context);
  const view = auditView(audited, context);
  const body = [
    '<header>',
    `<h1>${escaped(view.title)}</h1>`,
    `<p class="scope">${escaped(view.scope)}. ${escaped(view.asOf)}.</p>`,
    list(view.basis),
    '</header>',
    '<main>',
    ...view.sections.map((section) => `<section>${heading(section.title)}${table(section)}</section>`),
    ...view.tables.map((one) => chartSection(one, context)),
    `<section>${heading(view.findings.title)}${table(view.findings)}${notes(view.findings.notes)}</section>`,
    ...(view.aliases.length > 0 ? [`<section>${heading(audit.aliases)}${list(view.aliases)}</section>`] : []),
    ...(report.groups.length === 0 ? [] : [municipalitySection(audited, audit.perMunicipality, context)]),
    `<section>${heading(audit.reservationsTitle)}${list(view.reservations)}</section>`,
    '</main>',
  ].join('\n');
  return maskCpr(page(view.title, body, context));
}

function chartSection(one: ChartTable, { texts: { audit } }: Context): string {
  const parts = one.series
    .map(({ name, counts }) => {
      const numbers = one.labels.map((label, index) => `${label} ${counts[index]}`);
      return `${name}: ${numbers.join(', ')}`;
    })
    .join('. ');
  const chart = barChart(one, audit.chart(one.title, parts));
  return [
    '<section>',
    heading(one.title),
    `<figure>${chart}</figure>`,
    table(one),
    notes(one.notes),
    '</section>',
  ].join('\n');
}

/** What is shown of each municipality; the numbers of what is hidden or silent are named below it. */
function municipalitySection({ report }: Audited, title: string, context: Context): string {
  const { audit } = context.texts;
  const named = (word: string, kind: FigureResult['kind'], results: readonly FigureResult[]): string[] => {
    const ids = results.filter((result) => result.kind === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${word}: ${ids.join(', ')}`];
  };
  const blocks = report.groups.map((group) => {
    const shown = group.results.filter(({ kind }) => kind !== 'hidden' && kind !== 'not_reported');
    const rows = shown.map((result) => [
      result.id,
      figureName(result.id, report, context),
      resultText(result, context),
    ]);
    const name = groupName(group, context);
    const below = [
      ...named(audit.hidden, 'hidden', group.results),
      ...named(audit.notReported, 'not_reported', group.results),
    ];
    const inner = table({ title: `${title}: ${name}`, columns: [], rows, notes: [] });
    return `<div><h3>${escaped(name)}</h3>${inner}${notes(below)}</div>`;
  });
  return `<section>${heading(title)}${blocks.join('\n')}</section>`;
}

function heading(title: string): string {
  return `<h2>${escaped(title)}</h2>`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
}

function notes(lines: readonly string[]): string {
  return lines.map((line) => `<p class="note">${escaped(line)}</p>`).join('');
}

function table({ title, columns, rows }: Table): string {
  if (rows.length === 0) return '';
  const head =
    columns.length === 0
      ? ''
      : `<thead><tr>${columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead>`;
  const lines = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((text) => `<td>${escaped(text).replaceAll(' %', '\u00a0%')}</td>`).join('');
    return `<tr><th scope="row">${escaped(first)}</th>${cells}</tr>`;
  });
  return `<table><caption class="unseen">${escaped(title)}</caption>${head}<tbody>${lines.join('\n')}</tbody></table>`;
}

function page(title: string, body: string, { language }: Context): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title)}</title>
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
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; border-bottom: 2px solid #1f5a8a; padding-bottom: .2rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
.scope { font-size: 1.05rem; margin: 0 0 .8rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #d9d9d9; font-variant-numeric: tabular-nums; }
thead th { border-bottom: 2px solid #595959; }
tbody th { font-weight: 400; white-space: nowrap; }
figure { margin: .6rem 0 1rem; }
.chart { width: 100%; height: auto; }
.note { color: #404040; font-size: .9rem; margin: .4rem 0 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  @page { size: A4; margin: 16mm; }
  body { font-size: 10pt; max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  figure, tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`.trim();
