import type { Problem } from '../problem.ts';

/** The words of `samraad move`. */
export const move = {
  help: {
    move: 'skriv den første hændelse i den sag, som familiens nye kommune opretter',
    file: 'den første kommunes sag som .jsonl-fil; den skal have hændelsen »familien flyttet«',
    received: 'dagen, hvor den nye kommune selv modtog politiets dokumentation; den har sin egen frist',
    name: 'den nye sags navn (ellers det, der står ved flytningen)',
  },
  errors: {
    notMoved: (): Problem => ({
      cause: 'sagen har ingen flytning',
      next: 'notér først »familien flyttet« i sagen',
    }),
  },
};
