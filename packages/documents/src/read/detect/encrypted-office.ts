import { encrypted } from "../file-faults.js";

/** The stream that holds a Word or Excel file under a password, as its container lists it: UTF-16. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

/** @throws InputFault where an old-style container holds a modern file under a password */
export function refuseEncrypted(bytes: Uint8Array): void {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED)) return;
  throw encrypted();
}
