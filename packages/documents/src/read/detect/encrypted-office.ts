import { InputFault } from "@qingbei/domain";

/** The stream that holds a Word or Excel file under a password, as its container lists it: UTF-16. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

/** @throws InputFault where an old-style container holds a modern file under a password */
export function refuseEncrypted(bytes: Uint8Array): void {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED)) return;
  throw new InputFault(
    "unsupported-format",
    "文件有密码，无法读取",
    "请先用密码打开，另存为没有密码的文件再检查",
  );
}
