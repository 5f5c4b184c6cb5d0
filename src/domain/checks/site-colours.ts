import { siteSchema } from '../../schemas/site.ts';
import { metaOf } from '../../schemas/walk.ts';
import { lineOf, type BrokenEntry, type Entry } from '../entry.ts';
import type { FindingCode } from '../finding-catalog.ts';
import { finding, type Finding } from '../findings.ts';
import { formatNumber } from '../numbers.ts';
import { contrast, leastContrast, readable } from '../theme/contrast.ts';
import { textOn, type Theme } from '../theme/palette.ts';

/** A colour of `site.yaml` that stands out too little, from what, how much it has to, and one near it that does. */
interface FaintColour {
  code: FindingCode;
  field: keyof Theme;
  ground: string;
  least: number;
  instead: string;
}

const { text, shape, ground } = leastContrast;
const schema = siteSchema.shape.theme;

/** What is wrong with the colours of `site.yaml`; all other colours are worked out from them and can be read. */
export function siteColourFindings(entries: readonly (Entry | BrokenEntry)[]): Finding[] {
  return entries.flatMap(({ kind, data, file, lines }) => {
    const theme = kind === 'site' ? schema.safeParse((data as { theme?: unknown } | null)?.theme).data : undefined;
    if (!theme) return [];
    return faintColours(theme).map(({ code, field, ground, least, instead }) =>
      finding(
        code,
        { file, line: lineOf(lines, ['theme', field]), field: `theme.${field}` },
        {
          label: metaOf(schema.shape[field]).title,
          found: theme[field],
          hint: ratio(contrast(theme[field], ground)),
          allowed: `độ tương phản ít nhất ${ratio(least)}`,
          nearest: instead,
        },
      ),
    );
  });
}

/** A colour is held only against those that are right themselves; white text on the main colour follows from the first. */
function faintColours(theme: Theme): FaintColour[] {
  const { primary, highlight, paper } = theme;
  const written = textOn(paper);
  const isDark = contrast(paper, written) < ground;
  const grounds = isDark ? ['#ffffff'] : [paper, '#ffffff'];
  const unread = (['primary', 'accent'] as const).flatMap((field): FaintColour[] => {
    const [worst = ''] = grounds.toSorted((a, b) => contrast(theme[field], a) - contrast(theme[field], b));
    const instead = readable(theme[field], grounds, text);
    return contrast(theme[field], worst) < text ? [{ code: 'GS-124', field, ground: worst, least: text, instead }] : [];
  });
  const isLost = contrast(highlight, primary) < shape && !unread.some(({ field }) => field === 'primary');
  const lighter = readable(highlight, ['#000000'], shape * contrast(primary, '#000000'));
  return [
    ...unread,
    ...(isLost
      ? [{ code: 'GS-125' as const, field: 'highlight' as const, ground: primary, least: shape, instead: lighter }]
      : []),
    ...(isDark
      ? [
          {
            code: 'GS-126' as const,
            field: 'paper' as const,
            ground: written,
            least: ground,
            instead: readable(paper, [written], ground),
          },
        ]
      : []),
  ];
}

/** `3,1:1`, rounded down so that it never seems enough when it is not. */
const ratio = (value: number): string => `${formatNumber(Math.floor(value * 10) / 10)}:1`;
