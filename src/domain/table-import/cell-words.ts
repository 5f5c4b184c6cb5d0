import type { z } from 'zod';
import { unwrap } from '../../schemas/walk.ts';
import { strings } from '../../strings.ts';
import type { FindingCode } from '../finding-catalog.ts';
import type { SomeDetails } from '../findings.ts';
import { nearest } from '../shape-findings.ts';
import { plainName, withoutBrackets } from './plain-name.ts';

/** Why a cell cannot be read. */
export type CellFault = [FindingCode, SomeDetails];

/** A cell in the words of the content; `also` fills other fields, `told` says how it was read. */
export type CellWords =
  { text: string; also?: Readonly<Record<string, string>>; told?: 'percent' | 'dash' } | { fault: CellFault };

const { growthClaimUnits, planClaimUnits } = strings.openData.columns;

/** What the open data and typists call the values of a choice, beside code and label. */
const otherNames: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  planOp: { '>=': ['≥', '=>', 'từ … trở lên'], '<=': ['≤', '=<'] },
  planClaimUnit: lists(planClaimUnits),
  growthClaimUnit: lists(growthClaimUnits),
  visibility: { 'cong-khai': ['có', 'x', 'yes'], 'chi-dem': ['không', 'không công khai', 'no'] },
  kind: { 'ho-gia-dinh': ['hộ'], 'ca-nhan': ['người'] },
  status: { 'hieu-luc': ['có', 'còn hiệu lực'], 'huy-bo': ['hủy', 'huỷ bỏ', 'bị hủy'] },
  planBasis: { hdnd: ['HĐND tỉnh', 'Hội đồng nhân dân tỉnh'], ubnd: ['UBND tỉnh'], 'tinh-uy': ['Tỉnh ủy'] },
  stage: { uoc: ['ước'], 'chinh-thuc': ['chính thức'] },
};

function lists(labels: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, [label]]));
}

/** The code of a choice that is written by code, label or another name, with or without accents. */
export function choiceWords(
  key: string,
  text: string,
  choices: Readonly<Record<string, string>>,
  label: string,
): CellWords {
  const codes = Object.keys(choices);
  if (codes.includes(text)) return { text };
  const others = otherNames[key] ?? {};
  const sign = codes.find((code) => others[code]?.includes(text));
  if (sign !== undefined) return { text: sign };
  const names = (code: string) => [
    code,
    choices[code] ?? '',
    withoutBrackets(choices[code] ?? ''),
    ...(others[code] ?? []),
  ];
  const sought = new Set([plainName(text), plainName(withoutBrackets(text))].filter(Boolean));
  const found = codes.filter((code) => names(code).some((name) => sought.has(plainName(name))));
  if (found[0] !== undefined && found.length === 1) return { text: found[0] };
  const labels = codes.map((code) => choices[code] ?? code);
  const near = nearest(plainName(text), labels.map(plainName));
  return {
    fault: [
      'GS-104',
      {
        label,
        found: text,
        allowed: labels.join('; '),
        nearest: labels.find((one) => plainName(one) === near),
      },
    ],
  };
}

/** A yes-or-no cell: `yes`, or nothing. Anything else stays for the check to refuse. */
export function flagWords(text: string): CellWords {
  if (/^(?:yes|có|co|x|✓|✔|v|true|1|đúng)$/iu.test(text)) return { text: 'yes' };
  return { text: /^(?:no|không|khong|false|0|sai|-)$/iu.test(text) ? '' : text };
}

/** A text on the lines that its field may have. */
export function textWords(text: string, field: z.ZodType): CellWords {
  const inner = unwrap(field);
  const isLine = text.includes('\n') && !inner.safeParse(text).success;
  return { text: isLine ? text.replace(/\s*\n\s*/gu, ' ') : text };
}
