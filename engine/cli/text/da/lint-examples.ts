interface Example {
  readonly wrong: string;
  readonly right: string;
}

const AGE_LIMIT = `grænse aldersgrænse [age limit]
  fra 1. januar 2015: 15 år
  kilde "Byrådets beslutning"`;

const CASE_READY = `begreb klar sag [case ready]
  gælder når modtagelsesdato før 1. januar 2016
  kilde "Byrådets beslutning"`;

/** For each warning the rule that gets it, and the rule that does not. Both are tried by the tests. */
export const lintExamples: Readonly<Record<string, Example>> = {
  R101: {
    wrong: 'gælder når gerningstype er vold',
    right: 'afgør for gerningstype er hærværk eller vold\ngælder når gerningstype er vold\nellers skøn',
  },
  R102: {
    wrong: CASE_READY,
    right: `${CASE_READY}\n\nprøve "Modtaget i 2015"\n  givet modtagelsesdato er 1. marts 2015\n  forvent klar sag er opfyldt`,
  },
  R103: { wrong: 'rolle politimester', right: 'rolle politimester [chief constable]' },
  R131: {
    wrong: 'afgør for gerningstype er vold\ngælder når gerningstype er vold',
    right: 'afgør for gerningstype er vold\ngælder når gerningstype er vold\nellers skøn',
  },
  R132: {
    wrong:
      'gælder altid når gerningstype er vold\nundtagen når gerningstype er tyveri\nskøn når groft er ja\nellers ikke opfyldt',
    right:
      'gælder altid når gerningstype er vold\nundtagen når gerningstype er tyveri\nskøn når gerningstype er røveri\nellers ikke opfyldt',
  },
  R133: {
    wrong:
      'gælder når mindst én af følgende:\n  - gerningstype er vold\n  - gerningstype er vold og groft er ja\nellers skøn',
    right:
      'gælder når mindst én af følgende:\n  - gerningstype er vold\n  - gerningstype er tyveri og groft er ja\nellers skøn',
  },
  R134: {
    wrong: 'gælder altid når gerningstype er vold\nskøn når skadebeløb mindst 0 kr.\nellers ikke opfyldt',
    right: 'gælder altid når gerningstype er vold\nskøn når skadebeløb mindst 5.000 kr.\nellers ikke opfyldt',
  },
  R135: {
    wrong:
      'gælder når mindst én af følgende:\n  - gerningstype er vold\n  - gerningstype er hærværk og skadebeløb over 900 kr.\n  - gerningstype er tyveri og skadebeløb under 900 kr.\nellers skøn',
    right:
      'gælder når mindst én af følgende:\n  - gerningstype er vold\n  - gerningstype er hærværk og skadebeløb mindst 900 kr.\n  - gerningstype er tyveri og skadebeløb under 900 kr.\nellers skøn',
  },
  R136: {
    wrong:
      'gælder når mindst én af følgende:\n  - gerningstype er vold\n  - hærværk over 16.000 kr.\nellers skøn',
    right:
      'gælder når mindst én af følgende:\n  - gerningstype er vold\n  - hærværk over værdigrænse\nellers skøn',
  },
  R137: {
    wrong: 'bindende\ngælder altid når gerningstype er vold\nellers ikke opfyldt',
    right: 'bindende\ngælder altid når gerningstype er vold\nellers skøn',
  },
  R138: {
    wrong: AGE_LIMIT,
    right: `${AGE_LIMIT}\n\nbegreb ung nok [young enough]\n  gælder når alder ved modtagelsen under aldersgrænse\n  kilde "Byrådets beslutning"\n\nprøve "Fjorten år"\n  givet alder ved modtagelsen er 14 år\n  forvent ung nok er opfyldt`,
  },
  R139: {
    wrong:
      'frist skadebeløb [damage statement]\n  14 dage regnet fra modtagelsesdato\n  på lukkedage: behold dagen\n  kilde "Byrådets beslutning"',
    right:
      'frist skadeopgørelse [damage statement]\n  14 dage regnet fra modtagelsesdato\n  på lukkedage: behold dagen\n  kilde "Byrådets beslutning"',
  },
};
