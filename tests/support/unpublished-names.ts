import { join } from 'node:path';
import { changeText } from './text-change.ts';
import { marker, markerNumber, markerWord, states } from './unpublished-marks.ts';

/** Makes published entries and rows name the unpublished ones in every way in which they can. */
export async function nameUnpublished(content: string): Promise<void> {
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
