import { didYouMean, error } from './catalog-entry.ts';

/** What a story may not hold: codes GS-401 and on. */
export const storyFindings = {
  'GS-401': error(
    ({ hint }) => `Bài viết sai cú pháp: ${hint}.`,
    ({ allowed }) => allowed ?? 'Xem lại dòng này.',
  ),
  'GS-402': error(
    ({ found }) => `Bài không được chứa lệnh: “${found}”.`,
    () => 'Xóa dòng này. Ảnh, trích dẫn, số liệu được đưa vào bằng các thành phần có sẵn như <Anh … />.',
  ),
  'GS-403': error(
    ({ found }) => `Bài không được chứa biểu thức trong ngoặc nhọn: “{${found}}”.`,
    () => 'Xóa biểu thức. Muốn viết dấu ngoặc nhọn, gõ \\{ thay cho {.',
  ),
  'GS-404': error(
    ({ found }) => `Bài không được chứa thẻ HTML <${found}>.`,
    ({ hint }) => hint || 'Viết bằng Markdown hoặc dùng một thành phần có sẵn.',
  ),
  'GS-405': error(
    ({ found }) => `Không có thành phần nào tên <${found}>.`,
    (details) => didYouMean(details, 'Dùng một thành phần có sẵn.'),
  ),
  'GS-406': error(
    ({ found, label }) => `<${label}> không có thuộc tính “${found}”.`,
    (details) => didYouMean(details, 'Xóa thuộc tính này.'),
  ),
  'GS-407': error(
    ({ found, label }) => `Thuộc tính của <${label}> phải là chữ trong ngoặc kép, không phải “${found}”.`,
    () => 'Viết thuộc tính theo dạng ten="giá trị".',
  ),
  'GS-408': error(
    ({ found }) => `Liên kết “${found}” không được phép.`,
    ({ hint }) => hint || 'Dùng địa chỉ https://, mailto:, tel: hoặc địa chỉ trong trang bắt đầu bằng /.',
  ),
  'GS-409': error(
    ({ found }) => `Bài dùng cách viết chưa được hỗ trợ: ${found}.`,
    ({ hint }) => hint || 'Viết lại cách khác.',
  ),
  'GS-410': error(
    ({ found }) => `Bài có phần quá dài hoặc lồng quá sâu: ${found}.`,
    () => 'Chia nhỏ phần này.',
  ),
  'GS-411': error(
    ({ label, found, hint }) => `<${label}> thiếu thuộc tính “${found}” (${hint}).`,
    ({ label, found }) => `Thêm vào thẻ: <${label} … ${found}="…" …>.`,
  ),
  'GS-412': error(
    ({ label, found }) => `Thành phần <${label}> viết chưa đúng: ${found}.`,
    ({ hint }) => hint || 'Đặt thành phần ở một dòng riêng, cách một dòng trống với đoạn văn.',
  ),
};
