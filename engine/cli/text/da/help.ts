/** Help, as it stands behind the commands and the options. */
export const help = {
  program:
    'Regler og forløb i kommunale børne- og ungesager: kontrollér reglerne, gennemgå en sag, genafspil den.',
  usage: 'Brug:',
  arguments: 'Argumenter:',
  options: 'Tilvalg:',
  globalOptions: 'Fælles tilvalg:',
  commands: 'Kommandoer:',
  commandWord: 'kommando',
  optionsWord: 'tilvalg',
  choices: (items: readonly string[]): string => `(en af: ${items.join(', ')})`,
  mandatory: '(skal angives)',
  otherwise: (value: string): string => `(ellers ${value})`,
  help: 'vis denne hjælp',
  after:
    'Uden kommando åbner simulatoren. Afslutningskoder: 0 i orden, 1 fund eller forskelle, 2 arbejdet kunne ikke udføres.',

  // Options for every command
  lang: 'sproget i samraads egne tekster',
  noColor: 'ingen farver (det samme som miljøvariablen NO_COLOR)',
  date: 'dags dato i kørslen, skrevet som 2015-03-02',
  rules: 'mappen med reglerne (ellers »rules« her eller længere oppe, ellers de regler, der følger med)',
  format: 'hvordan resultatet skrives',
  json: 'det samme som --format json',

  // Commands
  check: 'kontrollér regelfiler',
  formatFiles: 'sæt regelfiler op på den faste måde',
  test: 'kør prøverne og forløbene i regelfiler',
  evaluate:
    'afgør et begreb, en frist eller en grænse efter de regler, der gælder den dag (--date), med begrundelse',
  translate: 'oversæt en regelfil mellem dansk og engelsk',
  replay: 'genafspil sager, og vis, hvad der kommer ud anderledes',
  explain:
    'forklar en fejlkode, et begreb med dets undtagelser eller en linje i en regelfil, vis, hvilke regler der henviser til et lovsted, eller skriv et udkast til begrundelsen for en afgørelse',
  graph: 'tegn forløbet i en proces',
  vocabulary: 'vis de navne, som reglerne kan bruge om en proces',
  version: 'vis versionen',
  completion: 'skriv et script, så skallen kan fuldende kommandoer',
  simulate: 'gå en sag igennem hændelse for hændelse',

  // Arguments and options of single commands
  rulePaths: 'regelfiler eller mapper (ellers alle reglerne)',
  coverage: 'vis, hvor meget af reglerne prøverne prøver',
  threshold: 'den mindste dækning, der godtages, for eksempel 100%',
  mutate: 'læg små fejl ind i reglerne, og se, om prøverne opdager dem',
  ruleFile: 'regelfilen',
  release: 'kræv også det, der skal være i orden før udgivelse: at hver kilde er bekræftet',
  onlyCheck: 'vis kun, hvilke filer der ville blive ændret',
  conceptName: 'navn eller kode på et begreb, en frist eller en grænse',
  municipality: 'kommunen, hvis regler gælder',
  facts: 'JSON-fil med sagens oplysninger',
  record: 'den post, begrebet skal afgøres for, når der er flere',
  process: 'processen, når navnet findes i flere',
  toLanguage: 'sproget, der oversættes til',
  caseFiles:
    'sager som .jsonl-filer, eller ét register (.db-fil eller postgres://…); med --store navne på sager',
  rulesVersion: 'genafspil med denne version af kommunens regler (ellers den, der gælder for sagen)',
  asOf: 'vis sagen, som den står den dag',
  steps: 'vis sagen efter hver hændelse',
  replayMunicipality: 'genafspil efter denne kommunes regler (ellers sagens egen)',
  codeOrCase:
    'en fejlkode fra en meddelelse, et begreb som "alvorlig kriminalitet", en linje som FIL.regel:35, et lovsted som "serviceloven § 57 c", eller en sag som .jsonl-fil',
  decision: 'hvilken af sagens afgørelser, talt fra 1 (ellers den sidste)',
  processName: 'processen, med navn eller kode',
  shell: 'bash, zsh eller fish',
};
