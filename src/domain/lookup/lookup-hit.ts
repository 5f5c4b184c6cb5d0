import type { Link } from '../links.ts';
import { nameDate } from '../partial-date.ts';
import { filled } from '../wording.ts';
import type { LookupManifest } from './lookup-manifest.ts';
import type { LookupRow } from './lookup-row.ts';

/** A found award as a reader sees it; what a source does not state is `null` or said in words. */
export interface LookupHit {
  name: string;
  kind: string;
  form: string;
  isCancelled: boolean;
  unit: string | null;
  place: string | null;
  decision: string;
  signedBy: string | null;
  movement: Link | null;
  source: string;
  note: string | null;
  story: Link | null;
}

/** Addresses and words of hits; `{id}` stands for a slug and `{name}` for a name. */
export interface HitSetting {
  storyAddress: string;
  movementAddress: string;
  story: string;
  province: string;
  noNumber: string;
  noDate: string;
  noDecision: string;
}

/** Writes out a row of the index. */
export function lookupHit(row: LookupRow, manifest: LookupManifest, setting: HitSetting): LookupHit {
  const labelOf = (list: 'kinds' | 'provinces' | 'forms' | 'movements', wanted: string) =>
    manifest[list].find(({ id }) => id === wanted)?.label ?? wanted;
  const link = (address: string, id: string, label: string): Link => ({ href: filled(address, { id }), label });
  const { name, kind, form, place, movement, story } = row;
  // A province's own name says where it is.
  const province = kind === 'tinh' ? null : filled(setting.province, { name: labelOf('provinces', row.province) });
  return {
    name,
    kind: labelOf('kinds', kind),
    form: labelOf('forms', form),
    isCancelled: row.isCancelled,
    unit: row.unit,
    place: [place, province].filter(Boolean).join(', ') || null,
    decision: decisionText(row, setting),
    signedBy: row.signedBy,
    movement: movement === null ? null : link(setting.movementAddress, movement, labelOf('movements', movement)),
    source: row.source,
    note: row.note,
    story: story === null ? null : link(setting.storyAddress, story, filled(setting.story, { name })),
  };
}

function decisionText({ decisionNumber, decisionDate }: LookupRow, setting: HitSetting): string {
  if (decisionNumber === null && decisionDate === null) return setting.noDecision;
  return `${decisionNumber ?? setting.noNumber}, ${decisionDate ? nameDate(decisionDate) : setting.noDate}`;
}
