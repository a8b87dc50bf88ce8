/** The index of who cites what: for each act and citation the declarations that name it as their source. */
import type { Citation, RuleFile } from '../ast.ts';
import { keywordText } from '../keywords.ts';
import { formatCitation, scanCitation } from '../lexer/citation.ts';
import type { Place } from '../outcome.ts';
import { openingKeyword } from '../print/declaration.ts';
import { statedForms } from '../resolve/declare.ts';
import { sourcesIn } from '../resolve/sources.ts';
import { type Bilingual, positionAt } from '../source.ts';
import type { DateText } from '../values.ts';

/** A place in an act; without a citation the act as a whole. */
export interface Provision {
  readonly act: string;
  readonly citation?: Omit<Citation, 'span'>;
}

/** A declaration that names a provision as its source. */
export interface Citing {
  /** What is declared: `pligt`, `begreb`, or `regelsæt` for the header of a file. */
  readonly kind: Bilingual;
  readonly name: Bilingual;
  /** Of the source, not of the declaration. */
  readonly place: Place;
  /** Who held the rule against the provision, as the file names the role, and when. */
  readonly confirmed?: { readonly by: string; readonly on: DateText };
}

export interface CitedProvision extends Provision {
  /** As rule files write it. */
  readonly text: string;
  readonly by: readonly Citing[];
}

const PARTS = ['section', 'letter', 'subsection', 'number', 'item', 'sentence'] as const;

/** The one spelling of a provision; an act with a § in its name stands in «». */
export function provisionText({ act, citation }: Provision): string {
  const named = /[§«»]/.test(act) ? `«${act}»` : act;
  return citation ? `${named} ${formatCitation(citation)}` : named;
}

/** Reads a provision as rule files write it; undefined when what follows the act is no citation. */
export function readProvision(text: string): Provision | undefined {
  const written = text.trim().normalize('NFC');
  const quoted = /^«([^»]*)»\s*/u.exec(written);
  const sign = quoted ? quoted[0].length : written.indexOf('§');
  const act = quoted?.[1] ?? (sign === -1 ? written : written.slice(0, sign)).trim().replaceAll(/\s+/g, ' ');
  if (act === '') return undefined;
  if (sign === -1 || sign === written.length) return { act };
  const cited = scanCitation(written, sign);
  return cited && sign + cited.length === written.length ? { act, citation: cited.parts } : undefined;
}

/** Whether a provision is the wanted one or stands below it: in the act, the section, the subsection, the number. */
export function isWithin({ act, citation }: Provision, wanted: Provision): boolean {
  if (act.toLowerCase() !== wanted.act.toLowerCase()) return false;
  if (!wanted.citation) return true;
  if (!citation) return false;
  // § 57 c is no part of § 57, so the letter belongs to the number of the section.
  const asked = PARTS.filter((part) => part === 'letter' || wanted.citation?.[part] !== undefined);
  return asked.every((part) => citation[part] === wanted.citation?.[part]);
}

interface Cited {
  readonly provision: Provision;
  readonly by: Citing;
}

function citedIn({ source, language, header, declarations }: RuleFile): readonly Cited[] {
  return [...(header ? [header] : []), ...declarations].flatMap((declaration) => {
    if (!('head' in declaration)) return [];
    const keyword = openingKeyword(declaration);
    const forms = statedForms(declaration.head, language);
    const kind = { da: keywordText(keyword, 'da'), en: keywordText(keyword, 'en') };
    const name = { da: forms.da[0] ?? '', en: forms.en[0] ?? '' };
    return sourcesIn(declaration).flatMap(({ act, citation, confirmed, span }): Cited[] => {
      if (!act) return [];
      const place = { file: source.path, ...positionAt(source.text, span.start) };
      const provision = { act: act.text, ...(citation && { citation }) };
      const status = confirmed && { confirmed: { by: confirmed.by.text, on: confirmed.on } };
      return [{ provision, by: { kind, name, place, ...status } }];
    });
  });
}

const sortKey = ({ act, citation }: Provision): string =>
  [act.toLowerCase(), ...PARTS.map((part) => String(citation?.[part] ?? '').padStart(6))].join('\0');

/** Every provision that rule files cite, in the order of the acts, each with the declarations that cite it. */
export function citationIndex(files: readonly RuleFile[]): readonly CitedProvision[] {
  const found = new Map<string, { readonly provision: Provision; readonly by: Citing[] }>();
  for (const { provision, by } of files.flatMap(citedIn)) {
    const key = sortKey(provision);
    const known = found.get(key) ?? { provision, by: [] };
    found.set(key, known);
    known.by.push(by);
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { provision, by }]) => ({ ...provision, text: provisionText(provision), by }));
}
