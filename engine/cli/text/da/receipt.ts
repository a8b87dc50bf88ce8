import type { ReceiptProblem } from '../../../replay/receipt.ts';
import type { Problem } from '../problem.ts';

/** The words of `samraad receipt`. */
export const receipt = {
  help: {
    receipt:
      'skriv en kvittering for en afgørelse, med alt det, den hviler på, eller efterprøv en kvittering (--check)',
    file: 'sagen som .jsonl-fil; med --check kvitteringen',
    check: 'bring afgørelsen frem igen ud fra kvitteringen alene, og sig, om den er den samme',
  },
  holds: (sag: string, seq: number): string =>
    `Kvitteringen holder: afgørelsen i ${sag}, hændelse ${seq}, er den samme, og begrundelsen med den.`,
  fails: (sag: string, seq: number): string => `Kvitteringen for ${sag}, hændelse ${seq}, holder ikke:`,
  problem: (problem: ReceiptProblem): string => {
    switch (problem.kind) {
      case 'altered':
        return 'der er rettet i kvitteringen, siden den blev skrevet';
      case 'rule_file':
        return `${problem.file} er ikke den fil, der blev brugt`;
      case 'rules_refused':
        return `reglerne kan ikke læses: ${problem.files.join(', ')}`;
      case 'vocabulary':
        return 'programmet kender andre hændelser eller oplysninger nu end dengang';
      case 'facts':
        return 'sagens oplysninger er andre';
      case 'tasks':
        return 'opgaverne er andre';
      case 'used':
        return 'andre regelsæt, eller valgt efter en anden dato';
      case 'decision':
        return `afgørelsen var ${problem.was}, nu kommer der ${problem.is === '' ? 'ingen' : problem.is}`;
      case 'trace':
        return 'afgørelsen er den samme, men begrundelsen er en anden';
    }
  },
  errors: {
    notReceipt: (): Problem => ({
      cause: 'filen er ikke en kvittering',
      next: 'en kvittering skrives med: samraad receipt SAG.jsonl',
    }),
  },
};
