/** What the site tells of when an entry appeared and when it was last changed. */
export interface EntryDates {
  publishAt: string | null;
  updatedAt: string;
}

/** Vietnam has one time zone, without summer time. */
const offset = '+07:00';

/** Before anything that a site can tell; the date of a feed that holds nothing. */
export const noDate = `1970-01-01T00:00:00${offset}`;

/** A day, or a day and its hour, of Vietnam in the form of RFC 3339; such moments sort as texts. */
const moment = (text: string) => {
  const [day = '', time = '00:00'] = text.split(' ');
  return `${day}T${time}:00${offset}`;
};

/** When an entry appeared, where its author has said so. */
export const publishedOn = ({ publishAt }: EntryDates): string | null => publishAt && moment(publishAt);

/** When an entry was last changed: no earlier than it appeared, and a day without an hour from its beginning. */
export function updatedOn(dates: EntryDates): string {
  const [published, updated] = [publishedOn(dates), moment(dates.updatedAt)];
  return published !== null && published > updated ? published : updated;
}

/** The same moment in the form of RFC 822, as RSS has it: `Tue, 31 Jan 2023 00:00:00 +0700`. */
export const mailDate = (date: string): string =>
  new Date(date.replace(offset, 'Z')).toUTCString().replace('GMT', offset.replace(':', ''));
