/** The closed lists about the economy of a placement. */
import { choice } from '../choice.ts';

export const costClass = choice('costClass', {
  board_lodging: ['opholdsudgift', 'board with lodging'],
  other: ['øvrig udgift', 'other cost'],
  extraordinary: ['ekstraordinær udgift', 'extraordinary cost'],
  unclassified: ['uklassificeret udgift', 'unclassified cost'],
});

export const costCategory = choice('costCategory', {
  driving_licence: ['kørekort', 'driving licence'],
  car: ['bil', 'car'],
  rent: ['husleje', 'rent'],
  cleaning: ['rengøring', 'cleaning'],
  transport: ['transport', 'transport'],
  room: ['ekstra værelse', 'extra room'],
  other: ['andet formål', 'other purpose'],
});

export const costDecision = choice('costDecision', {
  granted: ['dækket', 'covered'],
  partial: ['delvis dækket', 'partly covered'],
  refused: ['afslag', 'refusal'],
});

export const paymentKind = choice('paymentKind', {
  board_lodging: ['betaling for ophold', 'payment for board with lodging'],
  other: ['betaling for øvrig udgift', 'payment for other cost'],
  extraordinary: ['betaling for ekstraordinær udgift', 'payment for extraordinary cost'],
  lost_earnings: ['betaling for tabt arbejdsfortjeneste', 'payment for lost earnings'],
  remuneration: ['vederlag', 'remuneration'],
  fixed_pool: ['fast pulje', 'fixed pool'],
});

export const lostEarningsExtent = choice('lostEarningsExtent', {
  full: ['fuld hjælp', 'full help'],
  partial: ['delvis hjælp', 'partial help'],
  nothing: ['hjælp afslået', 'help refused'],
});

export const lostEarningsGround = choice('lostEarningsGround', {
  transfer_income: ['modtager overførselsindkomst', 'receives a transfer income'],
  not_because_of_child: ['arbejdsnedgang skyldes andet', 'reduced work has another cause'],
  can_work: ['kan passe sit arbejde', 'can attend to work'],
  other: ['anden afslagsgrund', 'other ground of refusal'],
});
