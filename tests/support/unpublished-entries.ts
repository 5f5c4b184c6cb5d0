import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { copyFixture } from './fixture-content.ts';
import { changeText } from './text-change.ts';

/** A word that stands in every text of the entries that are not published, and nowhere else. */
export const markerWord = 'Quẩnhxạ';

/** The same word as addresses have it. */
export const marker = 'quanhxa';

/** A number that only their tables and figures hold. */
export const markerNumber = '8642097';

/** The one colour of their pictures. */
export const markerColour = { r: 0, g: 255, b: 200 };

/** Why each of them is not published, the year of its result, and what its front matter says. */
const states = {
  nhap: { year: 1931, says: 'draft: true' },
  hen: { year: 1932, says: 'publishAt: 2199-01-01 08:00' },
  rut: { year: 1933, says: `withdrawn:\n  reason: ${markerWord} xin rút\n  on: 2023-01-01` },
} as const;

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
  await nameThem(content);
}

async function nameThem(content: string): Promise<void> {
  const each = (of: (state: keyof typeof states) => string) => (['nhap', 'hen', 'rut'] as const).map(of).join('');
  const story = join(content, 'exemplars/to-mau-1/index.mdx');
  const links = each(
    (state) =>
      `\nXem [chỗ này](/dien-hinh/${marker}-${state}/), [chỗ *kia*](/phong-trao/${marker}-${state}/#${marker}-tieu-de) và [năm ấy](/ket-qua/may-trang/${states[state].year}/).\n`,
  );
  const placed = `\n<BieuDo id="khen-thuong-hinh-thuc-may-trang-1933" />\n\n<SoLieu indicators="san-luong" result="may-trang/1933" />\n`;
  await changeText(story, 'Chuyện của tổ mẫu thứ 1.\n', `Chuyện của tổ mẫu thứ 1.\n${links}${placed}`);
  await changeText(
    story,
    '  - trong-che-doi-cao\n',
    `  - trong-che-doi-cao\n${each((state) => `  - ${marker}-${state}\n`)}`,
  );
  await changeText(story, 'consent:\n', `partOf: ${marker}-rut\nconsent:\n`);
  await changeText(
    join(content, 'movements/khong-ro-thoi-gian.mdx'),
    'field: y-te\n',
    `field: y-te\nparents: [${marker}-nhap, ${marker}-hen, ${marker}-rut]\n`,
  );
  await changeText(
    join(content, 'documents.yaml'),
    '    - ban-nhap-phong-trao\n',
    `    - ban-nhap-phong-trao\n${each((state) => `    - ${marker}-${state}\n`)}`,
  );
  await changeText(
    join(content, 'recipients/2022.csv'),
    'huan-chuong-truy-tang,,9/QĐ-HĐ,2022-02-27,Chủ tịch Hội đồng tưởng tượng,,',
    `huan-chuong-truy-tang,${marker}-rut,9/QĐ-HĐ,2022-02-27,Chủ tịch Hội đồng tưởng tượng,${marker}-rut,`,
  );
  await changeText(
    join(content, 'results/may-trang/2022/activities.csv'),
    'Nguồn không ghi số.\n',
    `Nguồn không ghi số.\ntin-bai,37,,"tin, bài",về phong trào tên dài,${marker}-rut,,,bao-cao-may-trang-2022,Mục 3 lần hai,,\n`,
  );
  const form = `bieu-duong,,movement:${marker}-rut,,,,,,${markerNumber}`;
  await changeText(
    join(content, 'results/may-trang/2022/awards.csv'),
    'bieu-duong,,event:',
    `${form}${','.repeat(20)},bao-cao-may-trang-2022,${markerWord},,\nbieu-duong,,event:`,
  );
}
