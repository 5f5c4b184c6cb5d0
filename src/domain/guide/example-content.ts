import type { Kind } from '../../schemas/kind.ts';

/** The name of the example's picture, which the project brings, drawn. */
export const examplePicture = 'ruong-bac-thang.png';

/** Its mean colour. */
export const exampleColour = '#b3bc83';

const source = 'bao-cao-vi-du-2022';
const cited = (section: string) => ({ source, section });
const sources = [cited('Mục 1')];
const updatedAt = '2023-01-31';

/** One entry of every kind as an editor writes it, all made up: a whole small content folder. */
export const exampleFields: Record<Exclude<Kind, TableKind>, Readonly<Record<string, unknown>>> = {
  site: {
    name: 'Gương sáng tỉnh Ví Dụ',
    tagline: 'Người tốt, việc tốt của tỉnh Ví Dụ',
    description: 'Trang giới thiệu những tấm gương tiêu biểu và các phong trào thi đua của tỉnh Ví Dụ.',
    office: 'Sở Nội vụ tỉnh Ví Dụ',
    contact: { email: 'banbientap@vi-du.example' },
    address: 'https://guongsang.vi-du.example',
    defaultProvince: 'vi-du',
    navigation: ['exemplars', 'movements', 'results', 'about'],
    licence: { name: 'Creative Commons Ghi công 4.0 (CC BY 4.0)' },
    embedAllowlist: ['https://vi-du.example'],
    theme: { primary: '#9d1c20', accent: '#2b3a67', highlight: '#d19a33', paper: '#fbf7f0' },
  },
  province: { id: 'vi-du', name: 'Ví Dụ' },
  field: { id: 'cong-dong', name: 'Xây dựng cộng đồng' },
  'award-form': {
    id: 'bang-khen-vi-du',
    name: 'Bằng khen của Chủ tịch UBND tỉnh Ví Dụ',
    kind: 'hinh-thuc',
    level: 'tinh',
    order: 1,
    verb: 'tang',
  },
  indicator: {
    id: 'rung-trong-moi',
    name: 'Rừng trồng mới',
    unit: 'ha',
    decimals: 1,
    direction: 'up',
    group: 'Nông nghiệp',
  },
  source: {
    id: source,
    title: 'Báo cáo công tác thi đua năm 2022 (ví dụ)',
    shortTitle: 'Báo cáo ví dụ 2022',
    issuer: 'UBND tỉnh Ví Dụ',
    date: '15/12/2022',
  },
  document: {
    id: 'ke-hoach-vi-du-2021',
    type: 'ke-hoach',
    number: '12',
    symbol: 'KH-UBND',
    date: '4/1/2021',
    issuer: 'UBND tỉnh Ví Dụ',
    title: 'Phát động phong trào trồng cây (ví dụ)',
    province: 'vi-du',
    movements: ['trong-cay-vi-du'],
    sources,
  },
  event: {
    id: 'hoi-nghi-vi-du-2022',
    name: 'Hội nghị biểu dương điển hình tiên tiến (ví dụ)',
    date: '10/2022',
    organiser: 'UBND tỉnh Ví Dụ',
    province: 'vi-du',
    movement: 'trong-cay-vi-du',
    sources,
  },
  bloc: {
    id: 'khoi-vi-du',
    name: 'Khối thi đua các sở (ví dụ)',
    kind: 'khoi',
    province: 'vi-du',
    members: ['Sở Ví Dụ Một', 'Sở Ví Dụ Hai'],
    sources,
  },
  abbreviation: { id: 'TĐKT', meaning: 'thi đua, khen thưởng' },
  exemplar: {
    name: 'Tổ Ví Dụ',
    kind: 'tap-the',
    province: 'vi-du',
    place: 'xã Ví Dụ',
    field: 'cong-dong',
    movements: ['trong-cay-vi-du'],
    year: 2022,
    summary: 'Hai mươi người cùng trồng cây dọc con đường chung của xã.',
    photo: {
      src: examplePicture,
      alt: 'Ruộng bậc thang dưới chân núi lúc mặt trời lên',
      credit: 'Tranh minh họa',
    },
    facts: [
      { id: 'cay-xanh', label: 'Cây xanh trồng mới', qualifier: 'hon', value: 1500, unit: 'cây', ...cited('Mục 2') },
      { id: 'thanh-vien', label: 'Thành viên', value: 20, unit: 'người', ...cited('Mục 2') },
    ],
    awards: [{ form: 'bang-khen-vi-du', year: 2022 }],
    sources,
    consent: { basis: 'official-report' },
    updatedAt,
  },
  movement: {
    name: 'Mỗi người trồng một cây (ví dụ)',
    level: 'tinh',
    form: 'chuyen-de',
    province: 'vi-du',
    launchedBy: 'Chủ tịch UBND tỉnh Ví Dụ',
    launchedOn: '4/1/2021',
    from: 2021,
    to: 2025,
    documents: ['ke-hoach-vi-du-2021'],
    field: 'cong-dong',
    targets: ['Trồng cây ở mọi con đường của xã.'],
    indicators: ['rung-trong-moi'],
    summary: 'Phong trào trồng cây dọc các con đường của xã, từ năm 2021 đến năm 2025.',
    sources,
    updatedAt,
  },
  result: {
    title: 'Tỉnh Ví Dụ năm 2022',
    from: '1/1/2022',
    to: '31/12/2022',
    summary: 'Một năm thi đua của tỉnh Ví Dụ.',
    sources,
    updatedAt,
  },
};

type TableKind = 'figure' | 'award-count' | 'activity' | 'recipient';

/** Rows of every table as an editor types them, cell by cell; the first is the header. */
export const exampleTables: Record<TableKind, readonly (readonly string[])[]> = {
  figure: [
    ['indicator', 'plan', 'plan_basis', 'actual', 'previous', 'plan_claim', 'plan_claim_unit', 'source', 'section'],
    ['rung-trong-moi', '1.200,0', 'hdnd', 'trên 1.244,4', '1.100,5', '3,7', 'phan-tram', source, 'Phụ lục, dòng 3'],
  ],
  'award-count': [
    ['form', 'scope', 'total', 'collectives', 'individuals', 'source', 'section'],
    ['bang-khen-vi-du', 'all', '62', '20', '42', source, 'Mục 4'],
    ['bang-khen-vi-du', 'movement:trong-cay-vi-du', '15', '5', '10', source, 'Mục 4'],
  ],
  activity: [
    ['activity', 'count', 'unit', 'of_what', 'movement', 'source', 'section'],
    ['tin-bai', 'hơn 120', 'tin, bài', 'Tin, bài về người tốt, việc tốt', 'trong-cay-vi-du', source, 'Mục 3'],
  ],
  recipient: [
    [
      ...['name', 'kind', 'province', 'form', 'decision_number', 'decision_date', 'exemplar', 'visibility', 'status'],
      ...['source', 'section'],
    ],
    [
      ...['Tổ Ví Dụ', 'tap-the', 'vi-du', 'bang-khen-vi-du', '12/QĐ-UBND', '10/2022', 'to-vi-du', 'cong-khai', ''],
      ...[source, 'Mục 4'],
    ],
  ],
};

/** The body of the example of a story. */
export const exampleBody = `Con đường chung của xã Ví Dụ trước đây không có bóng cây. Năm 2021, **Tổ Ví Dụ** bắt đầu trồng từ hai đầu đường.

## Mỗi tuần một buổi

Sáng thứ bảy, tổ viên mang cuốc ra đường:

- người đào hố, người gánh nước;
- trẻ em buộc cọc giữ cây.

<SoLieu only="cay-xanh thanh-vien" />

<TrichDan author="Bà Mẫu Thị Ví Dụ" role="Tổ trưởng">
Cây của ai người ấy tưới, nên cây nào cũng sống.
</TrichDan>
`;
