/** Names, codes, texts and sources: the smallest pieces of the syntax tree. */
import type { Span } from '../source.ts';
import type { DateText } from '../values.ts';

/** A name as written, without «»; `quoted` says whether it had them. */
export interface Name {
  readonly text: string;
  readonly span: Span;
  readonly quoted: boolean;
}

/** A declared name: its forms in the file's language (singular / plural) and in the other language. */
export interface Head {
  readonly forms: readonly Name[];
  readonly label: readonly Name[];
}

/** A word from a fixed table (`O-SUMMON`, `to_summon`), the same in both languages. */
export interface Code {
  readonly text: string;
  readonly span: Span;
}

export interface Text {
  readonly text: string;
  readonly span: Span;
}

/** A sentence for people, and in the other language where the file gives it. */
export interface Sentence {
  readonly text: Text;
  readonly label?: Text;
}

/** A citation such as `§ 57 c, stk. 1, nr. 2, litra a, 2. pkt.`; only the parts that were written. */
export interface Citation {
  readonly section: number;
  readonly letter?: string;
  readonly subsection?: number;
  readonly number?: number;
  readonly item?: string;
  readonly sentence?: number;
  readonly span: Span;
}

/** `bekræftet af juraen 3. marts 2015`: who held the rule against its source, and when. */
export interface Confirmation {
  readonly by: Name;
  readonly on: DateText;
  readonly span: Span;
}

/** Where a rule comes from: an act with a citation, or a quoted document; with its date when it has one. */
export interface Source {
  readonly kind: 'source';
  readonly act?: Name;
  readonly citation?: Citation;
  readonly document?: Text;
  readonly date?: DateText;
  readonly confirmed?: Confirmation;
  readonly span: Span;
}

export interface Note {
  readonly kind: 'note';
  readonly text: Text;
  readonly span: Span;
}

/** `ordlyd "…" bekræftet "1a2b3c4d"`: the words of the law, and the checksum of what somebody held against the law. */
export interface Wording {
  readonly kind: 'wording';
  readonly text: Text;
  readonly confirmed?: Text;
  readonly span: Span;
}

/**
 * `accepteret R132 fordi "…"`: the warning of this code is meant to stay, here only.
 * `accepteret "ellers opfyldt" i stedet for "ellers skøn" fordi "…"`, `accepteret uden "…" fordi "…"`: no test has to
 * notice this small error.
 */
export interface Waiver {
  readonly kind: 'accepted';
  readonly accepts:
    | { readonly kind: 'warning'; readonly code: Code }
    /** Without `after` what is written is left out. */
    | { readonly kind: 'error'; readonly before: Text; readonly after?: Text };
  readonly reason?: Text;
  readonly span: Span;
}

export interface CodeClause {
  readonly kind: 'code';
  readonly code: Code;
  readonly span: Span;
}
