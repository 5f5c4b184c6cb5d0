import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { copyFixture } from './fixture-content.ts';
import { marker, markerColour, markerNumber, markerWord, states } from './unpublished-marks.ts';
import { nameUnpublished } from './unpublished-names.ts';

const source = `source: bao-cao-may-trang-2022\n    section: ${markerWord} mục 1`;

const ends = (state: keyof typeof states) => `aliases:
  - ${marker}-${state}-cu
updatedAt: 2022-12-20
correction:
  - on: 2022-12-19
    text: ${markerWord} đính chính
${states[state].says}
sources:
  - ${source}
---

${markerWord} mở bài, **${markerWord} đậm**.

## ${markerWord} tiêu đề

<Anh src="${marker}.png" alt="${markerWord} ảnh" credit="${markerWord}" caption="${markerWord}" />

<TrichDan author="${markerWord} người">
${markerWord} lời.
</TrichDan>

<Moc time="${markerWord}">
${markerWord} mốc.
</Moc>
`;

const exemplar = (state: keyof typeof states) => `---
name: ${markerWord} điển hình ${state}
kind: ca-nhan
role: ${markerWord} chức
unit: ${markerWord} đơn vị
province: may-trang
place: xã ${markerWord}
presentPlace: phường ${markerWord}
field: nong-nghiep
movements:
  - ${marker}-${state}
  - trong-che-doi-cao
year: 2014
summary: ${markerWord} tóm tắt
photo:
  src: ${marker}-chinh.jpg
  alt: ${markerWord}
  credit: ${markerWord}
  caption: ${markerWord}
facts:
  - id: ${marker}
    label: ${markerWord} số
    value: ${markerNumber}
    unit: ${markerWord}
    ${source}
awards:
  - form: bieu-duong
    year: 2014
    decision: ${markerWord}
    conferredBy: ${markerWord}
partOf: to-hop-tac-hoa-ban
consent:
  basis: personal-consent
  recordedOn: 2021
${ends(state)}`;

const movement = (state: keyof typeof states) => `---
name: ${markerWord} phong trào ${state}
otherNames: [${markerWord} tên khác]
level: tinh
form: chuyen-de
province: may-trang
parents: [thi-dua-ca-nuoc]
launchedBy: ${markerWord}
launchedOn: 2015
from: 2015
to: 2016
phases:
  - name: ${markerWord} giai đoạn
    contents: [${markerWord}]
theme: ${markerWord}
occasions: [${markerWord}]
field: nong-nghiep
contents: [${markerWord}]
criteria: [${markerWord}]
targets: [${markerWord}]
summary: ${markerWord} tóm tắt
${ends(state)}`;

const result = (state: keyof typeof states) => `---
title: ${markerWord} kết quả ${state}
summary: ${markerWord} tóm tắt
headline: ${markerWord} nổi bật
${ends(state)}`;

const cited = `bao-cao-may-trang-2022,${markerWord} mục 2`;

const tables = {
  'indicators.csv': `indicator,plan,actual,source,section,note\nsan-luong,${markerNumber},${markerNumber},${cited},${markerWord}\n`,
  'awards.csv': `form,scope,collectives,source,section,note\nbieu-duong,all,${markerNumber},${cited},${markerWord}\ntap-the-xuat-sac,all,${markerNumber},${cited},\n`,
  'activities.csv': `activity,count,unit,of_what,movement,source,section,note\ntin-bai,${markerNumber},tin,${markerWord},trong-che-doi-cao,${cited},${markerWord}\n`,
};

const picture = (format: 'png' | 'jpeg') =>
  sharp({ create: { width: 1237, height: 823, channels: 3, background: markerColour } })
    .withExif({ IFD0: { ImageDescription: marker, Copyright: marker } })
    .toFormat(format)
    .toBuffer();

/** Copies the content of the built fixture site into `content`. */
export async function copyBuiltFixture(content: string): Promise<void> {
  await copyFixture(content, 60);
  await addUnpublished(content);
}

/**
 * Adds to a copy of the fixture a draft, a scheduled and a withdrawn entry of each kind of story, full of the
 * marker, and makes published entries and rows name them in every way in which they can.
 */
async function addUnpublished(content: string): Promise<void> {
  const [png, jpeg] = [await picture('png'), await picture('jpeg')];
  const files: Record<string, string | Buffer> = { [`movements/${marker}.png`]: png };
  for (const state of ['nhap', 'hen', 'rut'] as const) {
    const [story, year] = [`exemplars/${marker}-${state}`, `results/may-trang/${states[state].year}`];
    files[`${story}/index.mdx`] = exemplar(state);
    files[`${story}/${marker}-chinh.jpg`] = jpeg;
    files[`${story}/${marker}.png`] = png;
    files[`movements/${marker}-${state}.mdx`] = movement(state);
    files[`${year}/index.mdx`] = result(state);
    files[`${year}/${marker}.png`] = png;
    for (const [name, rows] of Object.entries(tables)) files[`${year}/${name}`] = rows;
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  }
  await nameUnpublished(content);
}
