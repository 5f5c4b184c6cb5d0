/** The language of every text of the site (RFC 5646). */
export const language = 'vi';

/** What makes the feeds. */
export const generator = 'Gương sáng';

/** The type of the pictures of shared pages. */
export const pictureType = 'image/jpeg';
