/**
 * The whole grammar: LL(3), no ambiguity, one for both languages. Each entry rule reads one declaration; `parse-file.ts`
 * cuts a file into declarations, so a mistake in one never hides the next. Each part of the grammar builds on the one
 * before it: values, conditions, header, facts, concepts, duties, tests, calendars, scenarios, templates.
 */
import { TemplateParser } from './templates.ts';

export class RuleParser extends TemplateParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }
}
