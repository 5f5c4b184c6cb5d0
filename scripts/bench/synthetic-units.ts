const lines = (text: string) => text.split(/,\s*/u);

/** Communes of two provinces, as units and places name them. */
export const communes = lines(
  'Bản Phiệt, Bản Lầu, Nậm Chảy, Mường Khương, Tung Chung Phố, Cao Sơn, La Pan Tẩn, Lùng Khấu Nhin, Tả Thàng, ' +
    'Thanh Bình, Lùng Vai, Pha Long, Dìn Chin, Tả Gia Khâu, Tả Ngài Chồ, Bảo Nhai, Cốc Lầu, Nậm Mòn, Bản Phố, ' +
    'Na Hối, Tà Chải, Lùng Phình, Si Ma Cai, Sán Chải, Cán Cấu, Quan Hồ Thẩn, Sín Chéng, Nàn Sán, Bản Mế, ' +
    'Xuân Quang, Phong Niên, Gia Phú, Sơn Hà, Phú Nhuận, Thái Niên, Xuân Giao, Trì Quang, Lương Sơn, Điện Quan, ' +
    'Thượng Hà, Minh Tân, Kim Sơn, Bảo Hà, Xuân Thượng, Tân Dương, Nghĩa Đô, Vĩnh Yên, Xuân Hòa, Việt Tiến, ' +
    'Khánh Yên, Võ Lao, Nậm Mả, Nậm Dạng, Hòa Mạc, Dương Quỳ, Thẳm Dương, Minh Lương, Nậm Xây, Nậm Xé, Tân Thượng, ' +
    'Y Tý, A Lù, Trịnh Tường, Bát Xát, Mường Hum, Dền Sáng, Sàng Ma Sáo, Bản Xèo, Tả Phìn, Tả Van, Mường Hoa, ' +
    'Mường Bo, Bình Lư, Bản Bo, Sơn Bình, Khun Há, Nà Tăm, Hồ Thầu, Giang Ma, Tả Lèng, Thèn Sin, Nùng Nàng, ' +
    'Phúc Khoa, Trung Đồng, Pắc Ta, Hố Mít, Nậm Cần, Nậm Sỏ, Mường Khoa, Thân Thuộc, Mường Than, Phúc Than, ' +
    'Mường Cang, Hua Nà, Tà Hừa, Pha Mu, Mường Kim, Tà Mung, Khoen On, Ta Gia, Nậm Tăm, Noong Hẻo, Pu Sam Cáp, ' +
    'Căn Co, Nậm Cha, Làng Mô, Tả Ngảo, Phăng Sô Lin, Tủa Sín Chải, Hồng Thu, Phìn Hồ, Pa Tần, Dào San, Mù Sang, ' +
    'Sin Suối Hồ, Bản Lang, Huổi Luông, Mường So, Khổng Lào, Ma Li Pho, Mù Cả, Ka Lăng, Thu Lũm, Pa Ủ, Bum Tở',
);

/** Districts as documents wrote them before July 2025. */
export const districts = lines(
  'Mường Khương, Bắc Hà, Si Ma Cai, Bảo Thắng, Bảo Yên, Văn Bàn, Bát Xát, Tam Đường, Tân Uyên, Than Uyên, Sìn Hồ, ' +
    'Phong Thổ, Mường Tè, Nậm Nhùn',
);

/** Units that stand before the name of a commune. */
export const templates = lines(
  'Trường Mầm non xã, Trường Tiểu học xã, Trường THCS xã, Trường PTDTBT Tiểu học, Trường PTDTBT THCS, Trạm Y tế xã, ' +
    'UBND xã, Đảng ủy xã, Công an xã, Hội Nông dân xã, Hội Liên hiệp Phụ nữ xã, Đoàn Thanh niên xã, Hợp tác xã',
);

/** Units that stand alone. */
export const offices = lines(
  'Sở Giáo dục và Đào tạo, Sở Y tế, Sở Nội vụ, Sở Nông nghiệp và Phát triển nông thôn, Sở Lao động - Thương binh và ' +
    'Xã hội, Sở Văn hóa và Thể thao, Sở Công Thương, Sở Xây dựng, Sở Tài chính, Sở Tư pháp, Cục Thuế tỉnh, Cục Hải ' +
    'quan tỉnh, Bệnh viện Đa khoa tỉnh, Bệnh viện Sản Nhi tỉnh, Trung tâm Kiểm soát bệnh tật tỉnh, Văn phòng UBND ' +
    'tỉnh, Báo và Đài Phát thanh - Truyền hình tỉnh, Trường Cao đẳng Cộng đồng, Trường THPT số 1 thành phố, Trường ' +
    'THPT Chuyên, Công ty Điện lực tỉnh, Công ty TNHH MTV Môi trường đô thị, Ngân hàng Chính sách xã hội tỉnh, Kho ' +
    'bạc Nhà nước tỉnh, Ban Quản lý dự án đầu tư xây dựng tỉnh, Chi cục Kiểm lâm tỉnh, Viễn thông tỉnh, Bưu điện tỉnh',
);
