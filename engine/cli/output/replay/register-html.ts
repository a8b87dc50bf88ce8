import { longDate } from '../../../text/date.ts';
import { maskCpr } from '../../../text/mask-cpr.ts';
import type { Context } from '../../context.ts';
import { type DifferingCase, impossibleCases, type WholeRegister } from '../../replay/whole-register.ts';
import { type Html, html, page, table } from '../html.ts';
import { caseSection, causeTable, countRows, folded } from './html.ts';
import { differenceInShort } from './register.ts';

/** The replay of a whole register as one page: the counts, the causes, and of the first cases all that differs. */
export function registerReplayHtml(whole: WholeRegister, context: Context): string {
  const { store, totals, report, differing, risky, compared } = whole;
  const { language, texts, today } = context;
  const { replay, registerReplay, words } = texts;
  const { same, refused, changed, impossible } = totals.verdicts;
  const different = differing.filter(({ verdict }) => verdict !== 'impossible');
  const shown = different.filter(({ result }) => result !== undefined);
  const cannot = impossibleCases(whole, language).map(
    ({ cause, cases }) => [cause, folded(cases, context)] as const,
  );
  const body = [
    html`<p>${replay.printedOn(longDate(today, language))}. ${registerReplay.replayed(totals.cases, store)}: ${compared}.</p>\n`,
    ...(report.counts.counterfactual > 0 ? [html`<p class="note">${replay.counterfactualNote}</p>\n`] : []),
    table(
      replay.counted,
      [replay.subject, replay.count],
      [
        [words.unchanged, same],
        [registerReplay.withRefused, refused],
        [words.changedCase, changed],
        [words.impossible, impossible],
        ...countRows(report, context),
      ],
    ),
    causeTable(report, undefined, context),
    ...(risky.length > 0
      ? [html`<h2>${replay.gradesTitle}</h2>\n<p>${registerReplay.riskyTitle}</p>\n${folded(risky, context)}`]
      : []),
    ...(cannot.length > 0
      ? [table(registerReplay.impossibleTitle, [replay.causeHead, replay.casesColumn], cannot)]
      : []),
    html`<h2>${replay.casesTitle}</h2>\n`,
    ...(different.length === 0 ? [html`<p>${replay.noneDiffers}</p>\n`] : []),
    ...shown.map((one) => section(one, context)),
    ...(different.length > shown.length
      ? [html`<p>${registerReplay.more(different.length - shown.length)}</p>\n`]
      : []),
    html`<p>${registerReplay.root(totals.root)}</p>\n`,
  ];
  return maskCpr(page(registerReplay.pageTitle, language, body));
}

/** A case in one line, with all that differs in it behind the line. */
function section(one: DifferingCase, context: Context): Html {
  const { case: name, result, verdict } = one;
  const short = html`${name}: ${differenceInShort(one, context)}`;
  if (result === undefined || verdict !== 'changed') return html`<p>${short}</p>\n`;
  return html`<details><summary>${short}</summary>\n${caseSection({ name, result }, context)}</details>\n`;
}
