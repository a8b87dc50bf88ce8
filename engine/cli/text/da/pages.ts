import { lintExamples } from './lint-examples.ts';

interface Example {
  readonly wrong: string;
  readonly right: string;
}

/** The pages of `samraad explain`. `why` holds for its code and those after it, up to the next. */
export const pages = {
  todo: 'Gør sådan',
  wrong: 'Sådan går det ikke:',
  right: 'Sådan går det:',

  why: {
    R001: 'En regelfil læses linje for linje. Når et tegn eller en linje ikke kan læses, bliver hele afsnittet udeladt, så ingen regel nogensinde læses halvt.',
    R007: 'Filen kan slet ikke læses som regler, så intet i den bliver brugt.',
    R010: 'Et afsnit begynder med et af regelsprogets ord yderst til venstre, og hver linje i det har sin egen betydning. Det, der ikke passer ind, bliver ikke gættet.',
    R020: 'Hvert navn skal stå for netop én ting, ellers kan to læsere forstå reglen forskelligt.',
    R030: 'Blandes »og« og »eller« på én linje, kan sætningen læses på to måder. Derfor står alternativer i en liste.',
    R041: 'Et tal, der kan læses på to måder, kan koste en borger en afgørelse. Derfor findes der kun én skrivemåde på hvert sprog.',
    R050: 'En regel sammenligner kun ting af samme slags: beløb med beløb, datoer med datoer. Ellers ville svaret være tilfældigt.',
    R056: 'Alle regler skal kunne føres tilbage til det sted, de kommer fra: en lov, en beslutning, en vejledning.',
    R057: 'En regel sammenligner kun ting af samme slags: beløb med beløb, datoer med datoer. Ellers ville svaret være tilfældigt.',
    R060: 'Toppen af filen siger, for hvem reglerne gælder, fra hvornår, og hvilken dato der vælger version. Uden det kan ingen se, om de gælder for en sag.',
    R070: 'Et afsnit skal sige alt det, der skal til for at bruge det på en sag. Det, der mangler, bliver ikke gættet.',
    R083: 'En prøve viser, at reglen gør, som I mener. Den skal derfor selv kunne læses på kun én måde.',
    R088: 'Reglerne her bygger på andre regler. Når de har fejl, kan disse ikke læses.',
    R101: 'Reglen kan bruges, men noget bør skrives tydeligere, før den vedtages.',
    R110: 'En kommune fastsætter det, som de nationale regler lader stå åbent. Det, loven selv har lagt fast, kan den ikke ændre.',
    R116: 'Alle regler skal kunne føres tilbage til det sted, de kommer fra. En antagelse uden hjemmel kan koste en borger en afgørelse.',
    R130: 'Loven lader begrebet stå åbent, men siger, hvad det altid skal omfatte. En kommunes udfyldning må ikke gå under det; tilfældet i meddelelsen kan prøves efter.',
    R131: 'Reglen kan bruges, men et tilfælde, som den kan møde, får et andet svar, end en læser ville vente. Tilfældet i meddelelsen kan prøves efter.',
    R150: 'En overgang fører en sag til en anden version af de samme regler. Findes den version ikke, ville sagen blive afgjort efter regler, som overgangen netop undtager den fra.',
    R151: 'Reglen må gerne blive stående med en advarsel, men kun hvor nogen har sagt hvorfor. Ellers ville den næste advarsel samme sted ingen få at se.',
    R154: 'Citatet viser, hvad loven siger, netop som det stod, da nogen sidst holdt det op mod loven. Er et ord siden ændret, skal nogen gøre det igen.',
    R155: 'En kilde er bekræftet, når nogen har holdt reglen op mod den og står ved, at den passer. Før reglerne udgives, skal det være gjort for hver af dem.',
    R156: 'Versionerne af et regelsæt skal følge efter hinanden uden hul og uden overlap, så der for hver dag er netop én, der gælder.',
    R160: 'Et forløb prøver reglerne på en hel sag. Hver hændelse og hver forventning i det skal derfor kunne læses på kun én måde.',
  } as Readonly<Record<string, string>>,

  examples: {
    R001: {
      wrong: 'begreb alvorlig kriminalitet',
      right: 'regelsæt alvorlig kriminalitet i Fjordby [serious crime in Fjordby]',
    },
    R005: { wrong: 'kilde "Byrådets beslutning', right: 'kilde "Byrådets beslutning"' },
    R006: { wrong: 'skøn når sammenhæng er «elev og lærer', right: 'skøn når sammenhæng er «elev og lærer»' },
    R012: {
      wrong: 'begreb vold og trusler [violence and threats]',
      right: 'begreb «vold og trusler» [«violence and threats»]',
    },
    R021: {
      wrong: 'gælder når skadesbeløb er over 5.000 kr.',
      right: 'gælder når skadebeløb er over 5.000 kr.',
    },
    R022: { wrong: 'styrke stærk', right: 'styrke lokal regel' },
    R024: {
      wrong: 'gruppe forhold / forhold [offence]',
      right: 'gruppe forhold / forhold [offence / offences]',
    },
    R025: {
      wrong: 'oplysning skadebeløb [damage amount]\n  kommer fra politiet',
      right: 'oplysning skadebeløb [damage amount]\n  type beløb\n  kommer fra politiet',
    },
    R030: {
      wrong: 'gælder når gerningstype er vold eller skadebeløb er over 5.000 kr.',
      right: 'gælder når mindst én af følgende:\n  - gerningstype er vold\n  - skadebeløb er over 5.000 kr.',
    },
    R041: { wrong: 'fra 1. januar 2016: 16,000 kr.', right: 'fra 1. januar 2016: 16.000 kr.' },
    R042: { wrong: 'fra 1. januar 2016: 16.00 kr.', right: 'fra 1. januar 2016: 16,00 kr.' },
    R043: { wrong: 'fra 1. januar 2016: 16 000 kr.', right: 'fra 1. januar 2016: 16.000 kr.' },
    R044: { wrong: 'gælder fra 30. februar 2016', right: 'gælder fra 1. marts 2016' },
    R045: { wrong: 'gælder fra 1. janar 2016', right: 'gælder fra 1. januar 2016' },
    R046: { wrong: 'gælder fra 01-02-2016', right: 'gælder fra 1. februar 2016' },
    R052: {
      wrong: 'gælder når gerningstype er vold',
      right: 'gælder når mindst 1 forhold hvor gerningstype er vold',
    },
    R053: { wrong: '- hærværk [vandalism]', right: '- hærværk [vandalism], målt på skadebeløb' },
    R055: { wrong: 'gælder når groft er opfyldt', right: 'gælder når groft er ja' },
    R056: {
      wrong: 'grænse hærværksgrænse [vandalism limit]\n  fra 1. januar 2016: 16.000 kr.',
      right:
        'grænse hærværksgrænse [vandalism limit]\n  fra 1. januar 2016: 16.000 kr.\n  kilde "Byrådets beslutning" af 12. november 2015',
    },
    R060: {
      wrong: 'regelsæt netværkssamråd [network council]',
      right: 'regelsæt netværkssamråd [network council]\n  niveau national',
    },
    R070: {
      wrong: 'åbent begreb alvorlig kriminalitet [serious crime]\n  gælder når gerningstype er vold',
      right:
        'begreb alvorlig kriminalitet [serious crime]\n  udfylder alvorlig kriminalitet\n  gælder når gerningstype er vold',
    },
    R072: {
      wrong: 'grænse hærværksgrænse [vandalism limit]',
      right: 'grænse hærværksgrænse [vandalism limit]\n  fra 1. januar 2016: 16.000 kr.',
    },
    R074: {
      wrong: 'frist indkaldelse [summons]\n  7 dage regnet fra dagen efter modtagelsesdato',
      right:
        'frist indkaldelse [summons]\n  7 dage regnet fra dagen efter modtagelsesdato\n  på lukkedage: behold dagen',
    },
    ...lintExamples,
    R155: {
      wrong: 'kilde serviceloven § 57 c, stk. 1',
      right: 'kilde serviceloven § 57 c, stk. 1, bekræftet af juraen 3. marts 2015',
    },
    R160: { wrong: 'forvent pligt O-SUMMON er færdig', right: 'forvent pligt O-SUMMON er opfyldt' },
    R161: {
      wrong: '10. marts 2015: indkaldelse sendt, sendt til er mor',
      right: '10. marts 2015: indkaldelse sendt, modtagere er mor',
    },
    R173: {
      wrong: 'forløb "Indkaldt for sent"\n  2. marts 2015: underretning modtaget',
      right: 'forløb "Indkaldt for sent"\n  sag i Fjordby Kommune\n  2. marts 2015: underretning modtaget',
    },
  } as Readonly<Record<string, Example>>,
};
