/** A link of a story: to another place of the site, to elsewhere, or refused. */
export type LinkKind = 'internal' | 'external' | 'refused';

/**
 * Says whether a story may hold the link: `/…` and `#…` are internal; https, mailto and tel are
 * external; all else (other schemes, `//host`, names and passwords, control characters) is refused.
 */
export function linkKind(href: string): LinkKind {
  if (/[\u0000-\u0020\u007f\\]/u.test(href)) return 'refused';
  if (/^#[^#]+$/u.test(href) || /^\/(?![/])/u.test(href)) return 'internal';
  if (/^mailto:[^?]+@[^?]+$/iu.test(href) || /^tel:\+?[\d.-]+$/iu.test(href)) return 'external';
  if (!/^https:\/\//iu.test(href)) return 'refused';
  const url = URL.parse(href);
  return url?.username === '' && url.password === '' && url.hostname.includes('.') ? 'external' : 'refused';
}

/** What to write instead of a refused link, where that can be said. */
export function linkAdvice(href: string): string | undefined {
  if (/^http:|^www\./iu.test(href)) return 'Dùng địa chỉ https:// của trang đó; trang không có https thì không dẫn.';
  return /^mailto:.*\?/iu.test(href) ? 'Chỉ ghi địa chỉ thư, bỏ phần từ dấu ? trở đi.' : undefined;
}
