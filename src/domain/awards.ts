import { awardVerbs } from '../schemas/award-form.ts';
import type { Catalog } from './catalog.ts';
import type { Entry } from './entry.ts';

/** An award of an exemplar as a page tells it. */
export interface AwardLine {
  /** Id of its form. */
  form: string;
  /** What was conferred, with its verb: `Được tặng thưởng Huân chương Độc lập hạng Nhì`. */
  text: string;
  /** `tháng 10/2021` or `năm 2021`. */
  when: string;
  conferredBy: string | null;
  decision: string | null;
}

/** The awards of an exemplar in order of precedence, then by date. */
export function awardLines({ find }: Pick<Catalog, 'find'>, awards: Entry<'exemplar'>['data']['awards']): AwardLine[] {
  return awards
    .flatMap((award) => {
      const form = find('award-form', award.form);
      return form ? [{ award, form: form.data }] : [];
    })
    .sort(
      (a, b) =>
        a.form.order - b.form.order || a.award.year - b.award.year || (a.award.month ?? 0) - (b.award.month ?? 0),
    )
    .map(({ award, form }) => ({
      form: form.id,
      text: `Được ${awardVerbs[form.verb]} ${form.name}`,
      when: award.month ? `tháng ${award.month}/${award.year}` : `năm ${award.year}`,
      conferredBy: award.conferredBy,
      decision: award.decision,
    }));
}
