import type { Element, Properties } from 'hast';

/** Elements that Markdown makes and a story may hold, with the attributes kept on each. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h2: [],
  h3: [],
  h4: [],
  ul: [],
  ol: ['start'],
  li: [],
  strong: [],
  em: [],
  del: [],
  a: ['href', 'title'],
  blockquote: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['className', 'scope'],
  td: ['className'],
  hr: [],
  br: [],
  code: [],
  pre: [],
};

/** What Markdown can make but a story may not hold: its Vietnamese name and what to write instead. */
const refused: Readonly<Record<string, readonly [string, string]>> = {
  h1: ['tiêu đề cấp một (#)', 'Tên bài đã lấy từ mục name hoặc title; trong bài bắt đầu từ ##.'],
  h5: ['tiêu đề cấp năm', 'Dùng ##, ### hoặc ####.'],
  h6: ['tiêu đề cấp sáu', 'Dùng ##, ### hoặc ####.'],
  img: ['ảnh viết bằng ![…](…)', 'Viết <Anh src="tep.jpg" alt="…" credit="…" />.'],
  input: ['danh sách có ô đánh dấu', 'Dùng danh sách thường: - …'],
};

/** What to write instead of a raw HTML tag. */
const instead: Readonly<Record<string, string>> = {
  script: 'Trang không nhận lệnh. Xóa thẻ này.',
  style: 'Trang có kiểu chữ chung. Xóa thẻ này.',
  iframe: 'Đưa video bằng <Video href="https://…" title="…" />.',
  video: 'Đưa video bằng <Video href="https://…" title="…" />.',
  img: 'Đưa ảnh bằng <Anh src="tep.jpg" alt="…" credit="…" />.',
  a: 'Viết liên kết: [chữ](https://…).',
  b: 'Viết chữ đậm: **chữ**.',
  strong: 'Viết chữ đậm: **chữ**.',
  i: 'Viết chữ nghiêng: *chữ*.',
  em: 'Viết chữ nghiêng: *chữ*.',
  br: 'Để một dòng trống để sang đoạn mới.',
  p: 'Viết đoạn văn thường, cách nhau một dòng trống.',
  div: 'Viết đoạn văn thường, hoặc dùng <GhiChu>.',
  blockquote: 'Dùng <TrichDan author="…">.',
  table: 'Viết bảng Markdown: | cột | cột |.',
  h1: 'Viết tiêu đề: ## Tiêu đề.',
  h2: 'Viết tiêu đề: ## Tiêu đề.',
  h3: 'Viết tiêu đề: ### Tiêu đề.',
};

/** The mend for a raw HTML tag, where one is known. */
export const insteadOfTag = (tag: string): string | undefined => own(instead, tag.toLowerCase());

/** Why an element that Markdown made is not allowed: its name and the mend; `undefined` when it is allowed. */
export function refusal(tagName: string): { name: string; mend: string | undefined } | undefined {
  if (Object.hasOwn(allowed, tagName)) return undefined;
  const [name, mend] = own(refused, tagName) ?? [`<${tagName}>`, undefined];
  return { name, mend };
}

/**
 * Keeps the attributes that a story may have; a cell's alignment becomes a class, for CSP forbids
 * styles, and a header says that it heads its column, the only kind that Markdown has.
 */
export function safeProperties({ tagName, properties }: Element): Properties {
  const alignment = /^text-align: (left|center|right)$/u.exec(properties.style ?? '')?.[1];
  const all: Properties = { ...properties, className: alignment ? [`align-${alignment}`] : [], scope: 'col' };
  return Object.fromEntries(
    (allowed[tagName] ?? []).flatMap((name) =>
      all[name] == null || String(all[name]) === '' ? [] : [[name, all[name]]],
    ),
  );
}

/** Puts a wide table into a region of its own that scrolls and that the keyboard reaches. */
export const scrollable = (table: Element, label: string): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: label },
  children: [table],
});

/** A tag may be called `constructor`: only what the table itself holds counts. */
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
