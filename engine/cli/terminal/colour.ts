interface Surroundings {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/**
 * Whether the output may have colours. `--no-color` and a non-empty `NO_COLOR` win over `FORCE_COLOR`;
 * an empty `FORCE_COLOR` says nothing.
 */
export function mayColour({ argv, env, isTerminal }: Surroundings): boolean {
  if (argv.includes('--no-color') || isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return !['0', 'false'].includes(env.FORCE_COLOR);
  return isTerminal && env.TERM !== 'dumb';
}

/**
 * The libraries of the screen decide on colours when they load and know nothing of `NO_COLOR`,
 * so this runs before any of them.
 */
export function settleColour(surroundings: Surroundings): boolean {
  const colour = mayColour(surroundings);
  if (!colour) process.env.FORCE_COLOR = '0';
  else if (!isSet(process.env.FORCE_COLOR)) delete process.env.FORCE_COLOR;
  return colour;
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
