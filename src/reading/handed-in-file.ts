import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { PackageFault } from '../domain/office-package/package-fault.ts';

/** Why the system does not give a file, and what to do. */
const unreadable: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['không có tệp này', 'Xem lại tên tệp và thư mục; đường dẫn có dấu cách thì đặt trong ngoặc kép.'],
  ENOTDIR: ['không có tệp này', 'Xem lại tên tệp và thư mục; đường dẫn có dấu cách thì đặt trong ngoặc kép.'],
  EACCES: ['không có quyền đọc', 'Xin quyền đọc tệp, hoặc chép tệp vào thư mục của mình rồi nhập.'],
  EPERM: ['không có quyền đọc', 'Xin quyền đọc tệp, hoặc chép tệp vào thư mục của mình rồi nhập.'],
  EBUSY: ['một chương trình khác đang giữ tệp', 'Đóng Word hoặc Excel rồi nhập lại.'],
  EISDIR: ['đây là một thư mục', 'Ghi tên một tệp trong thư mục này.'],
  ENXIO: ['đây không phải tệp thường', 'Chép nội dung vào một tệp thường rồi nhập tệp đó.'],
};

const notAFile = unreadable.ENXIO;

/** Reads a whole ordinary file of at most `mostBytes`; a fault tells why it cannot be. Pipes and devices are not waited for. */
export async function readHandedIn(path: string, mostBytes: number): Promise<Buffer | PackageFault> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = await file.stat();
    if (!status.isFile()) return refuse(status.isDirectory() ? unreadable.EISDIR : notAFile);
    if (status.size === 0) return refuse(['tệp rỗng', 'Xem lại tệp; có thể tệp chưa lưu hoặc chưa tải về xong.']);
    if (status.size > mostBytes) return ['GS-709', { found: megabytes(status.size), hint: megabytes(mostBytes) }];
    const bytes = Buffer.alloc(status.size);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } catch (cause) {
    return refuse(unreadable[(cause as NodeJS.ErrnoException).code ?? '']);
  } finally {
    await file?.close();
  }
}

const refuse = (why: readonly [string, string] | undefined): PackageFault => {
  const [found, hint] = why ?? ['hệ thống báo lỗi', 'Chép tệp sang máy này rồi nhập lại.'];
  return ['GS-704', { found, hint }];
};

/** A size as messages tell it. */
export const megabytes = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('vi-VN', { maximumFractionDigits: bytes < 10e6 ? 1 : 0 })} MB`;
