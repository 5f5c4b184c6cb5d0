import type { ComponentName } from '../../stories/components.ts';
import { examplePicture } from './example-content.ts';

/** What the guide shows of each component, as an author writes it; every attribute stands in one of them. */
export const componentExamples: Record<ComponentName, readonly string[]> = {
  Anh: [
    `<Anh src="${examplePicture}" alt="Ruộng bậc thang dưới chân núi lúc mặt trời lên" caption="Ruộng bậc thang ở xã Ví Dụ." credit="Tranh minh họa" />`,
  ],
  TrichDan: [
    `<TrichDan author="Bà Mẫu Thị Ví Dụ" role="Tổ trưởng Tổ Ví Dụ">
Cây của ai người ấy tưới, nên cây nào cũng sống.
</TrichDan>`,
  ],
  SoLieu: ['<SoLieu />', '<SoLieu only="cay-xanh" />', '<SoLieu indicators="rung-trong-moi" result="vi-du/2022" />'],
  BieuDo: ['<BieuDo id="chi-tieu-rung-trong-moi-vi-du-2022" />'],
  Moc: [
    `<Moc time="4/1/2021">
Tỉnh Ví Dụ phát động phong trào trồng cây.
</Moc>

<Moc time="quý III/2022">
Cả con đường dài hai cây số đã có bóng mát.
</Moc>`,
  ],
  GhiChu: [
    `<GhiChu title="Số liệu lấy từ đâu">
Số cây do xã đếm vào cuối năm, ghi trong báo cáo của tỉnh.
</GhiChu>`,
  ],
  Video: ['<Video href="https://video.example/trong-cay" title="Một buổi trồng cây" duration="4 phút 30 giây" />'],
};

/** Markdown by example: the name of each in `strings.guide.markdown`, and what an author writes. */
export const markdownExamples = {
  paragraphs: `Mỗi đoạn viết liền, không tự xuống dòng.

Giữa hai đoạn để một dòng trống.`,
  emphasis: 'Chữ **đậm** và chữ *nghiêng*.',
  headings: `## Tiêu đề của một phần

### Tiêu đề nhỏ hơn`,
  list: `- việc thứ nhất
- việc thứ hai

1. bước một
2. bước hai`,
  link: 'Xem [các phong trào](/phong-trao/), hoặc trang ngoài: [Chính phủ](https://chinhphu.vn/).',
  table: `| Năm  | Cây trồng mới |
| ---- | ------------: |
| 2021 |           800 |
| 2022 |         1.500 |`,
  quotation: '> Một câu trích ngắn, không cần ghi ai nói.',
  signs: 'Muốn viết dấu nhỏ hơn hay ngoặc nhọn, gõ dấu \\ ở trước: 3 \\< 5, \\{ghi chú\\}.',
} as const;
