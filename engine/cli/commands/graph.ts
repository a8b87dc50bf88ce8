import type { Command } from 'commander';
import { graphOf } from '../../process/graph.ts';
import { formatOption } from '../command-line/choice.ts';
import { processNamed } from '../command-line/processes.ts';
import { contextOf, type Shell } from '../context.ts';
import { graphMermaid } from '../output/graph/mermaid.ts';
import { graphNames } from '../output/graph/names.ts';
import { graphTree } from '../output/graph/tree.ts';
import { jsonText } from '../output/json-text.ts';

const FORMATS = ['tree', 'mermaid', 'json'] as const;

/** `samraad graph PROCESS`: what can happen in a process. */
export function registerGraph(program: Command, shell: Shell): void {
  const { help } = shell.texts;
  program
    .command('graph')
    .description(help.graph)
    .argument('<process>', help.processName)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((name: string, _options: object, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      const { format, out } = context;
      const chosen = processNamed(name);
      const graph = graphOf(chosen);
      const names = graphNames(chosen, context);
      if (format === 'json') out(jsonText({ process: chosen.code, graph }));
      else out(format === 'mermaid' ? graphMermaid(graph, names) : graphTree(graph, names));
    });
}
