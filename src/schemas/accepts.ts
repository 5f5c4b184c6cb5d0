import { z } from 'zod';

/** A mismatch that the office knows of and publishes: a code and the two values as the check prints them. */
export interface Accepted {
  code: string;
  left: string;
  right: string;
}

/** The Vietnamese description of what an `accepts` cell holds. */
export const acceptsRule =
  'mã và hai giá trị như npm run check in ra, ví dụ “GS-301 20≠62”; nhiều mục cách nhau bằng dấu ;';

/** The mismatches that a row accepts. */
export const accepts = z
  .string()
  .trim()
  .transform((text, context): Accepted[] =>
    text
      .split(/[;\n]/u)
      .map((item) => item.trim())
      .filter(Boolean)
      .flatMap((item) => {
        const parts = /^(?<code>GS-3\d\d) +(?<left>[^≠]+)≠(?<right>[^≠]+)$/u.exec(item)?.groups;
        if (parts)
          return { code: parts.code ?? '', left: (parts.left ?? '').trim(), right: (parts.right ?? '').trim() };
        context.addIssue({ code: 'custom', message: acceptsRule, params: { finding: 'GS-105' } });
        return [];
      }),
  )
  .default([])
  .meta({ title: 'Chấp nhận', description: `Chỗ chưa thống nhất đã biết, được công bố: ${acceptsRule}.` });
