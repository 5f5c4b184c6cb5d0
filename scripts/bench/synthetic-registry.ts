import { RandomNumbers } from './random-numbers.ts';
import { personName } from './synthetic-names.ts';
import { communes, districts, offices, templates } from './synthetic-units.ts';

/** An award that never was, with the fields of a row of `recipients/<year>.csv`. */
export interface SyntheticAward {
  name: string;
  kind: 'ca-nhan' | 'tap-the' | 'ho-gia-dinh';
  unit: string | null;
  place: string;
  province: string;
  form: string;
  movement: string | null;
  decisionNumber: string | null;
  decisionDate: string | null;
  year: number;
  signedBy: string | null;
  isCancelled: boolean;
}

/** The ids that awards may name. */
export interface SyntheticIds {
  provinces: readonly string[];
  forms: readonly string[];
  movements: readonly string[];
}

const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
const signatories = ['Trịnh Xuân Trường', 'Trần Tiến Dũng', 'Hoàng Quốc Khánh', 'Giàng Thị Dung', 'Tống Thanh Hải'];
const symbols: readonly (readonly [string, number])[] = [
  ['QĐ-UBND', 90],
  ['QĐ-CTN', 4],
  ['QĐ-TTg', 6],
];

type Decision = Pick<SyntheticAward, 'decisionNumber' | 'decisionDate' | 'year' | 'signedBy' | 'form' | 'province'> &
  Pick<SyntheticAward, 'movement'>;

/** So many awards by decisions of some dozen rows each; the same for the same seed. */
export function syntheticRegistry(count: number, ids: SyntheticIds, seed = 1909): SyntheticAward[] {
  const random = new RandomNumbers(seed);
  const seen = new Set<string>();
  let decision: Decision | undefined;
  return Array.from({ length: count }, () => {
    if (!decision || random.happens(1 / 35)) decision = newDecision(random, ids);
    return { ...newRecipient(random, seen), ...decision, isCancelled: random.happens(0.002) };
  });
}

function newDecision(random: RandomNumbers, ids: SyntheticIds): Decision {
  const year = random.pick(years);
  const [month, day] = [random.between(1, 12), random.between(1, 28)].map((part) => String(part).padStart(2, '0'));
  const isKnown = random.happens(0.95);
  return {
    decisionNumber: isKnown ? `${random.between(1, 4999)}/${random.weighted(symbols)}` : null,
    decisionDate: isKnown ? `${year}-${month ?? ''}-${day ?? ''}` : null,
    year,
    signedBy: random.happens(0.9) ? random.pick(signatories) : null,
    // The last forms are the most common, as in life: one order to many certificates.
    form: random.weighted(ids.forms.map((form, place) => [form, (place + 1) ** 2])),
    province: random.pick(ids.provinces),
    movement: ids.movements.length > 0 && random.happens(0.4) ? random.pick(ids.movements) : null,
  };
}

type Recipient = Pick<SyntheticAward, 'name' | 'kind' | 'unit' | 'place'>;

/** Someone of whom no other award tells: the same award twice would be refused. */
function newRecipient(random: RandomNumbers, seen: Set<string>): Recipient {
  for (;;) {
    const recipient = anyRecipient(random);
    const key = JSON.stringify(recipient);
    if (seen.has(key)) continue;
    seen.add(key);
    return recipient;
  }
}

function anyRecipient(random: RandomNumbers): Recipient {
  const commune = random.pick(communes);
  const place = `xã ${commune}, huyện ${random.pick(districts)}`;
  const unit = random.happens(0.6) ? `${random.pick(templates)} ${commune}` : random.pick(offices);
  if (random.happens(0.2)) return { name: unit, kind: 'tap-the', unit: null, place };
  if (random.happens(0.04))
    return { name: `Hộ gia đình ${personName(random)}`, kind: 'ho-gia-dinh', unit: null, place };
  return { name: personName(random), kind: 'ca-nhan', unit, place };
}
