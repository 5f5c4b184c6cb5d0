import { insteadOfTag } from './html-elements.ts';

/** A syntax error of a story, in Vietnamese; `line` and `column` count from 1 within the body. */
export interface SyntaxError {
  line: number;
  column: number;
  hint: string;
  mend: string;
}

type Translation = readonly [RegExp, (groups: readonly string[]) => { hint: string; mend: string; at?: string }];

const translations: readonly Translation[] = [
  [
    /Expected a closing tag for `<(\S*)>` \((\d+:\d+)\)/u,
    ([tag = '', at = '']) =>
      /^\p{Lu}/u.test(tag)
        ? {
            hint: `thẻ <${tag}> chưa có thẻ đóng`,
            mend: `Đặt <${tag}> và </${tag}> mỗi thẻ trên một dòng riêng, hoặc viết <${tag} … /> nếu thẻ không chứa chữ.`,
            at,
          }
        : { hint: `có thẻ HTML <${tag}>`, mend: insteadOfTag(tag) ?? 'Viết bằng Markdown, không dùng thẻ HTML.', at },
  ],
  [
    /Unexpected closing tag `<\/(\S*)>`, expected corresponding closing tag for `<(\S*)>`/u,
    ([found = '', wanted = '']) => ({
      hint: `thẻ đóng </${found}> đặt nhầm chỗ của </${wanted}>`,
      mend: `Đóng <${wanted}> trước khi đóng <${found}>.`,
    }),
  ],
  [
    /Unexpected closing tag `<\/(\S*)>`/u,
    ([tag = '']) => ({
      hint: `thẻ đóng </${tag}> không có thẻ mở`,
      mend: `Xóa </${tag}>, hoặc thêm <${tag}> ở đầu phần này.`,
    }),
  ],
  [
    /Unexpected character `!`/u,
    () => ({
      hint: 'có chú thích <!-- … -->',
      mend: 'Xóa chú thích này; ghi chú cho người biên tập đặt ở phần khai báo, sau dấu #.',
    }),
  ],
  [
    /in expression|closing brace/u,
    () => ({ hint: 'có dấu { chưa đóng', mend: 'Xóa dấu này. Muốn viết dấu ngoặc nhọn, gõ \\{.' }),
  ],
  [
    /import|export|acorn|esm/iu,
    () => ({ hint: 'có dòng bắt đầu bằng import hoặc export', mend: 'Xóa dòng này; bài không được chứa lệnh.' }),
  ],
  [
    /after `<`|before name|in name|attribute|in tag|JSX tag/u,
    () => ({
      hint: 'có dấu < không phải của một thành phần, hoặc thành phần viết sai',
      mend: 'Muốn viết dấu nhỏ hơn, gõ \\<. Nếu là thành phần: đặt giá trị trong ngoặc kép, kết thúc thẻ bằng > hoặc />.',
    }),
  ],
];

/** Turns the parser's English message, `line:column: text`, into Vietnamese. */
export function translateSyntaxError(message: string): SyntaxError {
  for (const [pattern, translate] of translations) {
    const match = pattern.exec(message);
    if (!match) continue;
    const { at, hint, mend } = translate(match.slice(1));
    return { ...position(at ?? message), hint, mend };
  }
  return { ...position(message), hint: 'không đọc được dòng này', mend: 'Xem lại các dấu <, { và thẻ ở dòng này.' };
}

function position(text: string): { line: number; column: number } {
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/u.exec(text) ?? [];
  return { line: Number(line), column: Number(column) };
}
