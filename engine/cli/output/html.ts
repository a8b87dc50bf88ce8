/** Pages that stand alone: no script, nothing from the net, and every text of a case escaped. */
import type { Language } from '../../../dsl/index.ts';

/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Part[];

/** HTML with what is put into it escaped; parts that are HTML already stay as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: strings
      .map((text, index) => text + (index < parts.length ? escaped(parts[index] ?? '') : ''))
      .join(''),
  };
}

/** Text as it can stand between tags and in an attribute. */
export function escapedText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function escaped(part: Part): string {
  if (Array.isArray(part)) return part.map(escaped).join('');
  if (typeof part === 'object') return (part as Html).html;
  return escapedText(String(part));
}

/** A table with a caption; the first cell of a row is its heading. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Part[])[]): Html {
  const head = heads.map((text) => html`<th scope="col">${text}</th>`);
  const body = rows.map(([first = '', ...rest]) => {
    return html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
  });
  return html`<table><caption>${caption}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody></table>\n`;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:2.5rem}h3{font-size:1.1rem;margin-top:2rem}
table{border-collapse:collapse;margin:1rem 0;width:100%}caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}thead th{background:#eee}tbody th{font-weight:400}
.note{border-left:.4rem solid #8a4b00;background:#fff4e0;padding:.6rem 1rem}
pre{white-space:pre-wrap;background:#f5f5f5;padding:.6rem 1rem;font-size:.85rem}summary{cursor:pointer;margin:.3rem 0}td summary{white-space:nowrap}
@media print{body{max-width:none;margin:0;font-size:11pt}h2,h3{break-after:avoid}tr{break-inside:avoid}details::details-content{content-visibility:visible;display:block}}`;

/** A whole page. */
export function page(title: string, language: Language, body: readonly Html[]): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}</main>
</body>
</html>
`.html;
}
