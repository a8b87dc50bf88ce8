import { Text } from 'ink';
import { headline, whatIfBanner } from '../session/headline.ts';
import type { Session } from '../session/session.ts';
import { Line } from './line.tsx';

/** Which case, which day, which rules; and whether this is still the case's own course. */
export function Header({ session, width }: { readonly session: Session; readonly width: number }) {
  const [first = '', ...rest] = headline(session);
  const banner = whatIfBanner(session);
  return (
    <Text wrap="truncate-end">
      <Line
        row={{
          cells: [
            { text: ` ${first}`, tone: 'strong' },
            { text: ` · ${rest.join(' · ')}`, tone: 'plain' },
          ],
          ...(banner === undefined ? {} : { right: { text: `${banner} `, tone: 'attention' } }),
        }}
        width={width}
      />
    </Text>
  );
}
