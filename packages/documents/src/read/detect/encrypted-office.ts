import { encrypted } from "../containers/file-faults.js";

/** The stream of a password-protected Word or Excel file, as its container lists it: UTF-16. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

/** @throws InputFault if an old-style container holds a modern file with a password */
export function refuseEncrypted(bytes: Uint8Array): void {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED)) return;
  throw encrypted();
}
