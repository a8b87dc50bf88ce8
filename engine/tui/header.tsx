import { Text } from 'ink';
import { brokenBanner, headline, whatIfBanner } from '../session/headline.ts';
import type { Session } from '../session/session.ts';
import { Line } from './line.tsx';

/** Which case, which day, which rules; and whether this is still the case's own course. */
export function Header({ session, width }: { readonly session: Session; readonly width: number }) {
  const [first = '', ...rest] = headline(session);
  const banners = [brokenBanner(session), whatIfBanner(session)].filter((one) => one !== undefined);
  return (
    <Text wrap="truncate-end">
      <Line
        row={{
          cells: [
            { text: ` ${first}`, tone: 'strong' },
            { text: ` · ${rest.join(' · ')}`, tone: 'plain' },
          ],
          ...(banners.length === 0 ? {} : { right: { text: `${banners.join(' · ')} `, tone: 'attention' } }),
        }}
        width={width}
      />
    </Text>
  );
}
