/** Whether an entry is on the site at `now`: no draft, and its hour in Vietnam (UTC+7) has come. */
export function isPublished(data: { draft: boolean; publishAt: string | null }, now: Date): boolean {
  if (data.draft) return false;
  if (data.publishAt === null) return true;
  const [day = '', time = '00:00'] = data.publishAt.split(' ');
  return Date.parse(`${day}T${time}:00+07:00`) <= now.getTime();
}
